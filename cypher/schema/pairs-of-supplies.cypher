// The one SUPPLIES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfSupplies IF NOT EXISTS
FOR ()-[r:SUPPLIES]-() ON (r.pair)
