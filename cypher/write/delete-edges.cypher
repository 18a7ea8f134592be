// Takes edges away whose pair no accepted claim speaks of any more, with the nesting of a place that they stood for.
CYPHER replan=skip
UNWIND $elements AS element
MATCH (subject)-[e]->(object)
WHERE elementId(e) = element
OPTIONAL MATCH (subject)-[nesting:WITHIN]->(object)
WHERE type(e) = 'LOCATED_IN'
DELETE e, nesting
