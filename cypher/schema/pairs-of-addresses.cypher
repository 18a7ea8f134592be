// The one ADDRESSES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfAddresses IF NOT EXISTS
FOR ()-[r:ADDRESSES]-() ON (r.pair)
