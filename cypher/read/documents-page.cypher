// Which documents are loaded: how many in all, and the ids of one page, the latest first and those without a date last.
CALL () { MATCH (d:Document) RETURN count(d) AS total }
CALL () {
  MATCH (d:Document)
  WITH d ORDER BY d.publishedOn IS NULL, d.publishedOn DESC, d.title, d.id SKIP $offset LIMIT $limit
  RETURN collect(d.id) AS ids
}
RETURN total, ids
