// Which of these pairs have a LOCATED_IN edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:LOCATED_IN {pair: pair}]->()
USING INDEX e:LOCATED_IN(pair)
RETURN properties(e) AS edge
