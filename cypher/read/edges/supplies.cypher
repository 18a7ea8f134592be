// Which of these pairs have a SUPPLIES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:SUPPLIES {pair: pair}]->()
USING INDEX e:SUPPLIES(pair)
RETURN properties(e) AS edge
