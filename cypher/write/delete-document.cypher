// Takes a document and its claims out of the graph.
CYPHER replan=skip
MATCH (d:Document {id: $document})
USING INDEX SEEK d:Document(id)
CALL (d) {
  MATCH (c:Claim {document: d.id})
  USING INDEX SEEK c:Claim(document)
  DETACH DELETE c
}
DETACH DELETE d
