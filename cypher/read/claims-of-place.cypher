// Which claims happen at this place: how many in all, and the ids of one page, the latest first.
CALL () {
  MATCH (:Entity {id: $at})<-[:AT]-(c:Claim)
  WHERE c.status = $status
    AND ($entity IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })
    AND ($subject IS NULL OR EXISTS { (c)-[:SUBJECT]->(:Entity {id: $subject}) })
    AND ($object IS NULL OR EXISTS { (c)-[:OBJECT]->(:Entity {id: $object}) })
    AND ($document IS NULL OR c.document = $document)
    AND ($predicate IS NULL OR c.predicate = $predicate) AND ($voice IS NULL OR c.voice = $voice)
    AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  RETURN count(DISTINCT c) AS total
}
CALL () {
  MATCH (:Entity {id: $at})<-[:AT]-(c:Claim)
  WHERE c.status = $status
    AND ($entity IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })
    AND ($subject IS NULL OR EXISTS { (c)-[:SUBJECT]->(:Entity {id: $subject}) })
    AND ($object IS NULL OR EXISTS { (c)-[:OBJECT]->(:Entity {id: $object}) })
    AND ($document IS NULL OR c.document = $document)
    AND ($predicate IS NULL OR c.predicate = $predicate) AND ($voice IS NULL OR c.voice = $voice)
    AND ($until IS NULL OR c.saidOn IS NULL OR c.saidOn <= $until)
  WITH DISTINCT c ORDER BY c.saidOn IS NULL, c.saidOn DESC, c.document, c.start, c.id SKIP $offset LIMIT $limit
  RETURN collect(c.id) AS ids
}
RETURN total, ids
