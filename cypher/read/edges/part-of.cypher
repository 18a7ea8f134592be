// Which of these pairs have a PART_OF edge, as it is stored.
CYPHER replan=skip
UNWIND $pairs AS pair
MATCH ()-[e:PART_OF {pair: pair}]->()
USING INDEX SEEK e:PART_OF(pair)
RETURN properties(e) AS edge
