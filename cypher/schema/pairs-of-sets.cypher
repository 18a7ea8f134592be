// The one SETS edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfSets IF NOT EXISTS
FOR ()-[r:SETS]-() ON (r.pair)
