// The one AT_STAGE edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfAtStage IF NOT EXISTS
FOR ()-[r:AT_STAGE]-() ON (r.pair)
