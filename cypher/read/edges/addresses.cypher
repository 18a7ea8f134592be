// Which of these pairs have a ADDRESSES edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:ADDRESSES {pair: pair}]->()
USING INDEX SEEK e:ADDRESSES(pair)
RETURN properties(e) AS edge
