// Which of these pairs have a ADDRESSES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:ADDRESSES {pair: pair}]->()
USING INDEX e:ADDRESSES(pair)
RETURN properties(e) AS edge
