// Claim nodes are looked up by pair.
CREATE INDEX claimByPair IF NOT EXISTS
FOR (n:Claim) ON (n.pair)
