// Which of these pairs have a ENGAGED_IN edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:ENGAGED_IN {pair: pair}]->()
USING INDEX e:ENGAGED_IN(pair)
RETURN properties(e) AS edge
