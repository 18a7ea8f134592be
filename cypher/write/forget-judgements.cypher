// Forgets what was decided under keys: every decision was taken back.
UNWIND $keys AS key
MATCH (j:Judgement {key: key})
DETACH DELETE j
