// Which of these pairs have a UNDERTAKES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:UNDERTAKES {pair: pair}]->()
USING INDEX e:UNDERTAKES(pair)
RETURN properties(e) AS edge
