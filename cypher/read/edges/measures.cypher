// Which of these pairs have a MEASURES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:MEASURES {pair: pair}]->()
USING INDEX e:MEASURES(pair)
RETURN properties(e) AS edge
