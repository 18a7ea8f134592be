/**
 * A text as a query of the full-text index, in which nothing of it is an operator: every word in quotes, and the last also as a prefix.
 * A single Chinese character is found as the beginning of a pair, since the index holds pairs.
 */
export function fullTextQuery(text: string): string {
  const words = text.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").slice(0, 8);
  const joined = words.every((word) => /^[a-z0-9]+$/.test(word)) && words.length > 1 ? [`${words.join("")}*`] : [];
  const all = words.map((word) => (needsPrefix(word) ? `(${quoted(word)} OR ${word}*)` : quoted(word))).join(" AND ");
  return [all, ...joined].filter((part) => part !== "").map((part) => `(${part})`).join(" OR ");
}

/** Latin letters may go on; a single Chinese character stands in no pair of its own. */
function needsPrefix(word: string): boolean {
  return /^[a-z0-9]+$/.test(word) || [...word].length === 1;
}

function quoted(word: string): string {
  return `"${word}"`;
}
