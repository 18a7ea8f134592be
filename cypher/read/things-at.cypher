// Which things stand at one of these stages or sub-stages, are of one of these families, or are one of these things or a variant of one.
CALL () {
  UNWIND $ids AS id
  MATCH (t:Entity {id: id})<-[:IS_TYPE_OF*0..6]-(v:Entity)
  RETURN v
  UNION
  WITH * WHERE $codes <> [] OR $families <> []
  MATCH (v:Material|Device|Equipment|Technology|Application)
  WHERE v.stage IN $codes OR v.subStage IN $codes OR v.family IN $families
  RETURN v
  UNION
  UNWIND $codes AS code
  MATCH (v:Stage) WHERE v.code = code OR v.stage = code
  RETURN v
}
WITH DISTINCT v LIMIT $limit
RETURN v.id AS id
