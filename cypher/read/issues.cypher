// The editions of one document and the years of one series, as they are stored, and how they stand to one another.
CYPHER replan=skip
CALL () {
  MATCH (d:Document {edition: $edition}) RETURN d
  UNION
  MATCH (d:Document {series: $series}) RETURN d
}
RETURN d {.id, .publishedOn, .edition, .series, .seriesYear, .supersedes, .supersededBy, .endedOn, .aimsEndedOn, .aimsEndedBy} AS issue ORDER BY d.id
