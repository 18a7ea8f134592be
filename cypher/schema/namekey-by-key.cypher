// NameKey nodes are looked up by key.
CREATE INDEX namekeyByKey IF NOT EXISTS
FOR (n:NameKey) ON (n.key)
