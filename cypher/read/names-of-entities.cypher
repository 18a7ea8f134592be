// Which names and codes the accepted claims give to each of these entities; `except` leaves one document's claims out.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN properties(e) AS entity, COLLECT {
  MATCH (c:Claim {subject: id})
  USING INDEX SEEK c:Claim(subject, predicate)
  WHERE c.predicate IN ['NAMED', 'CODE'] AND c.status = 'ACCEPTED' AND ($except IS NULL OR c.document <> $except)
  RETURN c.value
} AS forms
