// Document nodes are looked up by series.
CREATE INDEX documentBySeries IF NOT EXISTS
FOR (n:Document) ON (n.series)
