// Remembers what was decided under keys, so that it outlives the unloading of what it is about.
UNWIND $rows AS row
MERGE (j:Judgement {key: row.key})
SET j = row
