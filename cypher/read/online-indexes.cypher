// Which indexes answer, those behind constraints among them.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
