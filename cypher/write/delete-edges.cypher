// Takes edges away whose pair no accepted claim speaks of any more.
CYPHER replan=skip UNWIND $elements AS element
MATCH ()-[e]->()
WHERE elementId(e) = element
DELETE e
