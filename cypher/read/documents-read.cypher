// Which documents were read, without the reference data: each with the place that it is about, the latest first, and how many claims were read in it.
MATCH (d:Document) WHERE d.kind <> 'reference'
WITH d ORDER BY coalesce(d.publishedOn, '') DESC, d.id LIMIT $limit
OPTIONAL MATCH (r:Entity {id: d.region})
RETURN d.id AS id, d.title AS title, d.publishedOn AS publishedOn, d.kind AS kind, d.issuer AS issuer, d.policy AS policy, d.number AS number, d.loadedAt AS loadedAt,
  r {.id, .kind, .name, .nameEn} AS region, COUNT { (d)<-[:FROM]-(:Claim {status: 'ACCEPTED'}) } AS claims
