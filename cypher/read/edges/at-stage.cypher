// Which of these pairs have a AT_STAGE edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:AT_STAGE {pair: pair}]->()
USING INDEX e:AT_STAGE(pair)
RETURN properties(e) AS edge
