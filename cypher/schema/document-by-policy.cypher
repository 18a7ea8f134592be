// Document nodes are looked up by policy.
CREATE INDEX documentByPolicy IF NOT EXISTS
FOR (n:Document) ON (n.policy)
