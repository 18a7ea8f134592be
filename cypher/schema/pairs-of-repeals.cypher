// The one REPEALS edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfRepeals IF NOT EXISTS
FOR ()-[r:REPEALS]-() ON (r.pair)
