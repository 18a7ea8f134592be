// Claim nodes are looked up by subject and predicate.
CREATE INDEX claimBySubjectPredicate IF NOT EXISTS
FOR (n:Claim) ON (n.subject, n.predicate)
