// Which of these pairs have a HAS edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:HAS {pair: pair}]->()
USING INDEX e:HAS(pair)
RETURN properties(e) AS edge
