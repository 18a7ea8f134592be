// The one CITES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfCites IF NOT EXISTS
FOR ()-[r:CITES]-() ON (r.pair)
