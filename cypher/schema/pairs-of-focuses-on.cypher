// The one FOCUSES_ON edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfFocusesOn IF NOT EXISTS
FOR ()-[r:FOCUSES_ON]-() ON (r.pair)
