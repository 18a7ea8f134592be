// What was decided about claims of this document, whether it is loaded or not.
MATCH (j:Judgement {document: $document})
RETURN j.key AS key, j.status AS status, j.by AS by, j.at AS at, j.why AS why
