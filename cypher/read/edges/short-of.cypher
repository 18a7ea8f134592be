// Which of these pairs have a SHORT_OF edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:SHORT_OF {pair: pair}]->()
USING INDEX e:SHORT_OF(pair)
RETURN properties(e) AS edge
