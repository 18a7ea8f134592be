// Tells documents how they stand to their later editions and years; a null takes a property away.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row
