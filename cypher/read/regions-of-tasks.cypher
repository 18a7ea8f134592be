// Which places the documents are about that set tasks; those that a body is responsible for, where one is given.
CALL () {
  WITH * WHERE $agency IS NULL
  MATCH (d:Document) RETURN d
  UNION
  WITH * WHERE $agency IS NOT NULL
  MATCH (:Entity {id: $agency})<-[:SUBJECT]-(:Claim {predicate: 'RESPONSIBLE_FOR'})-[:FROM]->(d:Document) RETURN d
}
WITH d WHERE d.region IS NOT NULL AND d.kind <> 'reference'
MATCH (region:Entity {id: d.region})
RETURN DISTINCT coalesce(region.canonical, region.id) AS id LIMIT $limit
