// Gives claims the status that a person decided on, or back the one that they were read with; a null takes a property away.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row
