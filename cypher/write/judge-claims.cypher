// Gives claims the status that a person decided on.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.status = $status, c.decidedBy = $by, c.decidedAt = $at, c.decidedWhy = $why
