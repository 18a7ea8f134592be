// The one TO_BREAK_THROUGH edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfToBreakThrough IF NOT EXISTS
FOR ()-[r:TO_BREAK_THROUGH]-() ON (r.pair)
