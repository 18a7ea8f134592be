import type { Ontology } from "./contract.ts";
import type { Words } from "./messages.ts";
import { textIn } from "./names.ts";

/** `3 在建`: a level as number and word; a node that is mentioned without any says so. */
export function levelWords(ontology: Ontology, { language, say }: Words, level: number, mentioned: boolean): string {
  const term = ontology.levels.find(({ id }) => id === String(level));
  if (level === 0 && mentioned) return `0 ${say("level.mentioned")}`;
  return term === undefined ? String(level) : `${level} ${textIn(language, term.label)}`;
}
