// The families of material that a chain is about; no row for what is no chain.
MATCH (e:Entity {id: $id})
WHERE e.kind = 'Chain'
RETURN coalesce(e.families, []) AS families
