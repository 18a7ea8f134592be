// Creates documents as they are.
UNWIND $rows AS row
CREATE (d:Document)
SET d = row
