// The documents whose standing a change may touch, as they are stored and how they stand: the editions of one document, the years of one series, the documents
// that are, or that repeal, one of some policies. With `isNear` false: the editions and years of those, which decide their standing too.
CYPHER replan=skip
CALL () {
  MATCH (d:Document {edition: $edition}) RETURN d
  UNION
  MATCH (d:Document {series: $series}) RETURN d
  UNION
  UNWIND $policies AS policy
  MATCH (d:Document {policy: policy}) RETURN d
  UNION
  UNWIND $policies AS policy
  MATCH (:Policy {id: policy})<-[:OBJECT]-(c:Claim {predicate: 'REPEALS', status: 'ACCEPTED'})
  MATCH (d:Document {id: c.document}) RETURN d
}
WITH collect(DISTINCT d) AS near
UNWIND near AS n
CALL (n) {
  RETURN n AS d
  UNION
  MATCH (d:Document {edition: n.edition}) RETURN d
  UNION
  MATCH (d:Document {series: n.series}) RETURN d
}
WITH DISTINCT near, d
RETURN d IN near AS isNear, d {
  .id, .publishedOn, .edition, .series, .seriesYear, .supersedes, .supersededBy, .endedOn, .aimsEndedOn, .aimsEndedBy,
  repeals: COLLECT {
    MATCH (c:Claim {document: d.id, predicate: 'REPEALS', status: 'ACCEPTED'})-[:OBJECT]->(p:Policy)
    MATCH (other:Document {policy: p.id})
    WHERE other.id <> d.id
    RETURN DISTINCT other.id AS id ORDER BY id
  },
  repealedBy: COLLECT {
    MATCH (:Policy {id: d.policy})<-[:OBJECT]-(c:Claim {predicate: 'REPEALS', status: 'ACCEPTED'})
    WHERE c.document <> d.id
    RETURN DISTINCT {id: c.document, on: coalesce(c.validFrom, c.saidOn)}
  }
} AS issue ORDER BY d.id
