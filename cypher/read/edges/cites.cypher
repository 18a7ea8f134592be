// Which of these pairs have a CITES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:CITES {pair: pair}]->()
USING INDEX e:CITES(pair)
RETURN properties(e) AS edge
