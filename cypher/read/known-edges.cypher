// Which of these pairs have an edge, as it is stored; `pairs` lists them by relation.
UNWIND $pairs.LOCATED_IN AS pair
MATCH ()-[e:LOCATED_IN {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.UNDERTAKES AS pair
MATCH ()-[e:UNDERTAKES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.MAKES AS pair
MATCH ()-[e:MAKES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.ENGAGED_IN AS pair
MATCH ()-[e:ENGAGED_IN {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.SUPPLIES AS pair
MATCH ()-[e:SUPPLIES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.FOCUSES_ON AS pair
MATCH ()-[e:FOCUSES_ON {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.HAS AS pair
MATCH ()-[e:HAS {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.STRONG_IN AS pair
MATCH ()-[e:STRONG_IN {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.SHORT_OF AS pair
MATCH ()-[e:SHORT_OF {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.TO_BREAK_THROUGH AS pair
MATCH ()-[e:TO_BREAK_THROUGH {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.PART_OF AS pair
MATCH ()-[e:PART_OF {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.ISSUED AS pair
MATCH ()-[e:ISSUED {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.CITES AS pair
MATCH ()-[e:CITES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.RESPONSIBLE_FOR AS pair
MATCH ()-[e:RESPONSIBLE_FOR {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.SETS AS pair
MATCH ()-[e:SETS {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.MEASURES AS pair
MATCH ()-[e:MEASURES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.ADDRESSES AS pair
MATCH ()-[e:ADDRESSES {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.FEEDS AS pair
MATCH ()-[e:FEEDS {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.AT_STAGE AS pair
MATCH ()-[e:AT_STAGE {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.USED_AT AS pair
MATCH ()-[e:USED_AT {pair: pair}]->()
RETURN properties(e) AS edge
UNION ALL
UNWIND $pairs.IS_TYPE_OF AS pair
MATCH ()-[e:IS_TYPE_OF {pair: pair}]->()
RETURN properties(e) AS edge
