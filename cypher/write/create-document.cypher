// Writes the node of a document.
CYPHER replan=skip CREATE (d:Document)
SET d = $properties
