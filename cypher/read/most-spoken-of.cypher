// What documents speak of most: places, firms, bodies and links of the chain, each with how often.
MATCH (e:Region|Park|Company|Agency|Stage|Material|Device)
WHERE EXISTS { (e)<-[:SUBJECT|OBJECT|AT]-(c:Claim) WHERE c.basis <> 'REFERENCE' AND c.status = 'ACCEPTED' }
WITH e, CASE WHEN e:Region OR e:Park THEN 'place' WHEN e:Company THEN 'firm' WHEN e:Agency THEN 'agency' ELSE 'topic' END AS part,
  COUNT { (e)<-[:SUBJECT|OBJECT|AT]-(c:Claim) WHERE c.basis <> 'REFERENCE' } AS claims
ORDER BY claims DESC, e.id
WITH part, collect(e {.id, .kind, .name, .nameEn})[..$limit] AS entities
RETURN part, entities
