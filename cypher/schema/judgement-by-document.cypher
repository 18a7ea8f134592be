// Judgement nodes are looked up by document.
CREATE INDEX judgementByDocument IF NOT EXISTS
FOR (n:Judgement) ON (n.document)
