// The families of material that a chain is about.
MATCH (e:Entity {id: $id})
RETURN coalesce(e.families, []) AS families
