// The one MEASURES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfMeasures IF NOT EXISTS
FOR ()-[r:MEASURES]-() ON (r.pair)
