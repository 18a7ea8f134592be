// With which content a document is loaded; no row where it is not.
MATCH (d:Document {id: $document})
RETURN d.contentHash AS contentHash
