// Which of these pairs have a MAKES edge, as it is stored.
UNWIND $pairs AS pair
MATCH ()-[e:MAKES {pair: pair}]->()
USING INDEX e:MAKES(pair)
RETURN elementId(e) AS element, properties(e) AS edge
