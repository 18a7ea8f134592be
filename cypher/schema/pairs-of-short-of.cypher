// The one SHORT_OF edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfShortOf IF NOT EXISTS
FOR ()-[r:SHORT_OF]-() ON (r.pair)
