// The claims of these ids with their ends, their place and their document.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:FROM]->(d:Document)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:AT]->(p:Entity)
OPTIONAL MATCH (r:Entity {id: d.region})
RETURN c {
  .id, .predicate, .value, .basis, .voice, .strength, .confidence, .status, .excerpt, .start, .end, .locator, .rule,
  .saidOn, .saidOnPrecision, .validFrom, validTo: coalesce(c.validTo, c.endedOn), .loadedAt, .decidedBy, .decidedAt, .decidedWhy,
  subject: s {.id, .kind, .name, .nameEn}, object: o {.id, .kind, .name, .nameEn}, at: p {.id, .kind, .name, .nameEn},
  document: d {
    .id, .title, .issuer, .level, .kind, .publishedOn, .publishedOnPrecision, .format, .supersedes, .supersededBy,
    region: r {.id, .kind, .name, .nameEn}
  }
} AS claim
