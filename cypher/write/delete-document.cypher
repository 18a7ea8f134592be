// Takes a document and its claims out of the graph.
CYPHER replan=skip
MATCH (d:Document {id: $document})
CALL (d) {
  MATCH (c:Claim {document: d.id})
  DETACH DELETE c
}
DETACH DELETE d
