// The one ISSUED edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfIssued IF NOT EXISTS
FOR ()-[r:ISSUED]-() ON (r.pair)
