// The one PART_OF edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfPartOf IF NOT EXISTS
FOR ()-[r:PART_OF]-() ON (r.pair)
