// Entities are found by a part of any of their names; bigrams of Chinese characters (cjk), words of other scripts.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
