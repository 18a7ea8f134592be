// In which state the graph is: it has another name after every change. Nothing where none was made.
MATCH (w:Writer {id: 'loader'})
RETURN coalesce(w.state, 'first') AS state
