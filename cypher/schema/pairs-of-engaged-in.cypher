// The one ENGAGED_IN edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfEngagedIn IF NOT EXISTS
FOR ()-[r:ENGAGED_IN]-() ON (r.pair)
