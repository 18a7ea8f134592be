// Waits until no other transaction changes the graph. The lock is held until this one ends.
MERGE (w:Writer {id: 'loader'})
SET w.busyWith = $with
