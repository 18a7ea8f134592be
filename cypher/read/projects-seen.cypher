// What accepted claims say of each of these projects under its own id: who undertakes it, where it is, what it makes, its sums and years; which documents name it.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (p:Entity {id: id})
USING INDEX SEEK p:Entity(id)
OPTIONAL MATCH (standing:Entity {id: p.canonical})
WITH p, [p] + CASE WHEN standing IS NULL OR standing = p THEN [] ELSE [standing] END AS ends
RETURN p {.id, .kind, .name, .home, .stem, aliases: coalesce(p.aliases, [])} AS project, COLLECT {
  UNWIND ends AS end
  MATCH (end)<-[:OBJECT]-(c:Claim {predicate: 'UNDERTAKES', status: 'ACCEPTED'})-[:SUBJECT]->(firm:Entity)
  WHERE c.object = p.id
  MATCH (named:Entity {id: c.subject})
  RETURN DISTINCT {id: firm.id, names: [firm.name, named.name] + coalesce(firm.aliases, []) + coalesce(named.aliases, [])}
} AS firms, COLLECT {
  UNWIND ends AS end
  MATCH (end)<-[:SUBJECT]-(c:Claim {status: 'ACCEPTED'})
  WHERE c.subject = p.id
  RETURN c {.predicate, .object, .at, .number, .unit, .value, .document}
} AS said
