// The one IS_TYPE_OF edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfIsTypeOf IF NOT EXISTS
FOR ()-[r:IS_TYPE_OF]-() ON (r.pair)
