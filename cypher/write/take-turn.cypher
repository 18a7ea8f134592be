// Waits until no other transaction loads, then tells with which content a document is loaded. The lock is held until the transaction ends.
MERGE (w:Writer {id: 'loader'})
SET w.document = $document
WITH w
OPTIONAL MATCH (d:Document {id: $document})
RETURN d.contentHash AS contentHash
