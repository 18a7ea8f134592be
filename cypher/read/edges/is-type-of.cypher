// Which of these pairs have a IS_TYPE_OF edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:IS_TYPE_OF {pair: pair}]->()
USING INDEX e:IS_TYPE_OF(pair)
RETURN properties(e) AS edge
