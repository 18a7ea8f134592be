// Which of these pairs have a UNDERTAKES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:UNDERTAKES {pair: pair}]->()
USING INDEX SEEK e:UNDERTAKES(pair)
RETURN properties(e) AS edge
