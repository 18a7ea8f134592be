// What was decided about these entities and others, wherever the others are in the graph.
CYPHER replan=skip
UNWIND $ids AS id
CALL (id) {
  MATCH (j:PairJudgement {entity: id}) USING INDEX SEEK j:PairJudgement(entity) RETURN j
  UNION
  MATCH (j:PairJudgement {other: id}) USING INDEX SEEK j:PairJudgement(other) RETURN j
}
WITH DISTINCT j
WHERE EXISTS { (:Entity {id: j.entity}) } AND EXISTS { (:Entity {id: j.other}) }
RETURN j.entity AS one, j.other AS other, j.status AS status
