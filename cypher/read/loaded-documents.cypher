// Which documents are loaded, each with the hash of the rows that it was loaded from.
MATCH (d:Document)
RETURN d.id AS id, d.contentHash AS contentHash, d.kind AS kind, d.source AS source
