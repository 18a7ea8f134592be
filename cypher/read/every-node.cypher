// Every node that loading makes, with labels and properties.
MATCH (n)
WHERE NOT n:Writer
RETURN labels(n) AS labels, properties(n) AS properties
