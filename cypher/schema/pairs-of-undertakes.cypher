// The one UNDERTAKES edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfUndertakes IF NOT EXISTS
FOR ()-[r:UNDERTAKES]-() ON (r.pair)
