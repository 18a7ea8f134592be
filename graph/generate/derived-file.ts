/** A file whose text follows from the ontology. */
export interface DerivedFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  /** Where only a part of the file is derived: the name in its markers `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
  readonly section?: string;
}

/** The text of a file with its marked section replaced; undefined where the markers are missing. */
export function withSection(text: string, section: string, content: string): string | undefined {
  const [open, close] = [`<!-- generated:${section} -->`, `<!-- /generated:${section} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  return from < 0 || to < from ? undefined : `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}
