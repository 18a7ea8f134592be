// Remembers what was decided about the claims of a key, so that it outlives the document's unloading.
MERGE (j:Judgement {key: $judgement.key})
SET j = $judgement, j.document = $document
