// The one FEEDS edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfFeeds IF NOT EXISTS
FOR ()-[r:FEEDS]-() ON (r.pair)
