// Which plans are about these places: documents of kind plan, each with the place that it is about.
MATCH (d:Document)
WHERE d.kind = 'plan' AND d.region IN $places AND ($until IS NULL OR d.publishedOn IS NULL OR d.publishedOn <= $until)
RETURN d.id AS id, d.title AS title, d.publishedOn AS publishedOn, d.region AS region ORDER BY d.publishedOn DESC, d.id LIMIT $limit
