// Which of these pairs have a SETS edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:SETS {pair: pair}]->()
USING INDEX e:SETS(pair)
RETURN properties(e) AS edge
