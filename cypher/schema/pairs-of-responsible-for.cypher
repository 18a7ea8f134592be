// The one RESPONSIBLE_FOR edge of a pair is found by the pair, however many edges its ends have.
CREATE INDEX pairsOfResponsibleFor IF NOT EXISTS
FOR ()-[r:RESPONSIBLE_FOR]-() ON (r.pair)
