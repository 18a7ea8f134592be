// NameKey nodes are looked up by entity.
CREATE INDEX namekeyByEntity IF NOT EXISTS
FOR (n:NameKey) ON (n.entity)
