// Which of these pairs have a FEEDS edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:FEEDS {pair: pair}]->()
USING INDEX e:FEEDS(pair)
RETURN properties(e) AS edge
