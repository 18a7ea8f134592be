// Which plans are about these places: documents of kind plan, each with the place that it is about.
MATCH (d:Document)
WHERE d.kind = 'plan' AND d.region IS NOT NULL AND (d.endedOn IS NULL OR d.endedOn > $until) AND ($until IS NULL OR d.publishedOn IS NULL OR d.publishedOn <= $until)
OPTIONAL MATCH (about:Entity {id: d.region})
WITH d, coalesce(about.canonical, d.region) AS region
WHERE region IN $places
RETURN d.id AS id, d.title AS title, d.publishedOn AS publishedOn, region ORDER BY d.publishedOn DESC, d.id LIMIT $limit
