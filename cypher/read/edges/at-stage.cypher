// Which of these pairs have a AT_STAGE edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:AT_STAGE {pair: pair}]->()
USING INDEX SEEK e:AT_STAGE(pair)
RETURN properties(e) AS edge
