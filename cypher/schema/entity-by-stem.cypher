// Entity nodes are looked up by stem.
CREATE INDEX entityByStem IF NOT EXISTS
FOR (n:Entity) ON (n.stem)
