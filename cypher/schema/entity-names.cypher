// Entities are found by a part of any of their names: bigrams of Chinese characters (cjk), words of other scripts. The index follows a commit
// by milliseconds: kept up inside of it, it would cost each document more than all of its rows.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
