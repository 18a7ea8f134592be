// Entity nodes are looked up by name.
CREATE INDEX entityByName IF NOT EXISTS
FOR (n:Entity) ON (n.name)
