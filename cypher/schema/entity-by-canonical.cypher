// Entity nodes are looked up by canonical.
CREATE INDEX entityByCanonical IF NOT EXISTS
FOR (n:Entity) ON (n.canonical)
