// Claim nodes are looked up by subject and saidOn.
CREATE INDEX claimBySubjectSaidOn IF NOT EXISTS
FOR (n:Claim) ON (n.subject, n.saidOn)
