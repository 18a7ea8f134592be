// Waits until the full-text index has caught up with all that is written.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
