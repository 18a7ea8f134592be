// The one LOCATED_IN edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfLocatedIn IF NOT EXISTS
FOR ()-[r:LOCATED_IN]-() ON (r.pair)
