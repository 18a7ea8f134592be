// Waits until no other transaction changes the graph, and holds the lock until this one ends: setting a property locks the node. With the change the graph
// comes into another state, by whose name readers know whether what they remember still holds.
// Tells with which content a document is loaded, what was decided about its claims, and which of some entities are in the graph, as they are stored but for
// the long text that the full-text index reads.
CYPHER replan=skip
MERGE (w:Writer {id: 'loader'})
SET w.state = randomUUID()
WITH w
OPTIONAL MATCH (d:Document {id: $document})
USING INDEX SEEK d:Document(id)
RETURN d.contentHash AS contentHash, COLLECT {
  MATCH (j:Judgement {document: $document})
  USING INDEX SEEK j:Judgement(document)
  RETURN j {.key, .status, .by, .at, .why}
} AS judgements, COLLECT {
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  USING INDEX SEEK e:Entity(id)
  RETURN e {.*, searchText: null}
} AS entities
