// Which of these pairs have a MAKES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:MAKES {pair: pair}]->()
USING INDEX e:MAKES(pair)
RETURN properties(e) AS edge
