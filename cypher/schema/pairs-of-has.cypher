// The one HAS edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfHas IF NOT EXISTS
FOR ()-[r:HAS]-() ON (r.pair)
