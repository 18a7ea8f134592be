// The one MAKES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfMakes IF NOT EXISTS
FOR ()-[r:MAKES]-() ON (r.pair)
