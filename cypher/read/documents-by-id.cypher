// The documents of these ids, each with the place that it is about.
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (r:Entity {id: d.region})
RETURN d {
  .id, .title, .issuer, .level, .kind, .publishedOn, .publishedOnPrecision, .format, .source, .loadedAt, .supersedes, .supersededBy,
  region: r {.id, .kind, .name, .nameEn}
} AS document
