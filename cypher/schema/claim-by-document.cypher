// Claim nodes are looked up by document.
CREATE INDEX claimByDocument IF NOT EXISTS
FOR (n:Claim) ON (n.document)
