// Claim nodes are looked up by object and saidOn.
CREATE INDEX claimByObjectSaidOn IF NOT EXISTS
FOR (n:Claim) ON (n.object, n.saidOn)
