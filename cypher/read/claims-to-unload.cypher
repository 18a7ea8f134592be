// What a document's claims touch: their ends, places and pairs.
MATCH (c:Claim {document: $document})
USING INDEX SEEK c:Claim(document)
RETURN c.predicate AS predicate, c.subject AS subject, c.object AS object, c.at AS at, c.pair AS pair, c.status AS status
