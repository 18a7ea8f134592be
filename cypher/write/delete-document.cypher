// Takes a document and its claims out of the graph, and tells of what it was an edition.
CYPHER replan=skip
MATCH (d:Document {id: $document})
USING INDEX SEEK d:Document(id)
CALL (d) {
  MATCH (c:Claim {document: d.id})
  USING INDEX SEEK c:Claim(document)
  DETACH DELETE c
}
WITH d, d.edition AS edition, d.series AS series
DETACH DELETE d
RETURN edition, series
