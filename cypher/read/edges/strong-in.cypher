// Which of these pairs have a STRONG_IN edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:STRONG_IN {pair: pair}]->()
USING INDEX e:STRONG_IN(pair)
RETURN properties(e) AS edge
