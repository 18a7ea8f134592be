// Which of these pairs have a IS_TYPE_OF edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:IS_TYPE_OF {pair: pair}]->()
USING INDEX SEEK e:IS_TYPE_OF(pair)
RETURN properties(e) AS edge
