// Which entities stand for these: themselves, where none does.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.canonical IS NOT NULL AND e.canonical <> id
RETURN id, e.canonical AS canonical
