// The one USED_AT edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfUsedAt IF NOT EXISTS
FOR ()-[r:USED_AT]-() ON (r.pair)
