// The one STRONG_IN edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfStrongIn IF NOT EXISTS
FOR ()-[r:STRONG_IN]-() ON (r.pair)
