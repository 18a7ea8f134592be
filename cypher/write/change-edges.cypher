// Writes over the properties of edges.
CYPHER replan=skip
UNWIND $rows AS row
MATCH ()-[e]->()
WHERE elementId(e) = row.element
SET e = row.edge
