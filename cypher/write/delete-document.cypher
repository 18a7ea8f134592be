// Takes a document and its claims out of the graph, and tells of what it was an edition, and which policies it was or repealed.
CYPHER replan=skip
MATCH (d:Document {id: $document})
USING INDEX SEEK d:Document(id)
WITH d, [policy IN [d.policy] WHERE policy IS NOT NULL] + COLLECT {
  MATCH (c:Claim {document: d.id, predicate: 'REPEALS'})-[:OBJECT]->(p:Policy)
  RETURN DISTINCT p.id
} AS policies
CALL (d) {
  MATCH (c:Claim {document: d.id})
  USING INDEX SEEK c:Claim(document)
  DETACH DELETE c
}
WITH d, d.edition AS edition, d.series AS series, policies
DETACH DELETE d
RETURN edition, series, policies
