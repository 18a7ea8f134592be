// What the accepted claims that no later edition has ended say of each of these pairs; `except` leaves one document's claims out.
UNWIND $pairs AS pair
MATCH (c:Claim {pair: pair})
USING INDEX SEEK c:Claim(pair)
WHERE c.status = 'ACCEPTED' AND c.endedOn IS NULL AND ($except IS NULL OR c.document <> $except)
RETURN pair, c.id AS id, c.basis AS basis, c.voice AS voice, c.saidOn AS saidOn, c.confidence AS confidence
