// Which of these pairs have a MAKES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:MAKES {pair: pair}]->()
USING INDEX SEEK e:MAKES(pair)
RETURN properties(e) AS edge
