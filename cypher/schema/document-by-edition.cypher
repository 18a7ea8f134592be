// Document nodes are looked up by edition.
CREATE INDEX documentByEdition IF NOT EXISTS
FOR (n:Document) ON (n.edition)
