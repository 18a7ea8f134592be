// Which of these pairs have a SHORT_OF edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:SHORT_OF {pair: pair}]->()
USING INDEX SEEK e:SHORT_OF(pair)
RETURN properties(e) AS edge
