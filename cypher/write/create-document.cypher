// Writes the node of a document.
CREATE (d:Document)
SET d = $properties
