import { loadLexicon } from "../lexicon/index.ts";
import { identify, scopeOf } from "./identity.ts";

/** Who published a document, in English as bodies of government are named: 太原市科学技术局 → Taiyuan Bureau of Science and Technology. Null where any of several is unknown: none is invented. `place` is what the document is about, for a zone's own bodies. */
export function issuerInEnglish(issuer: string, place: string | null): string | null {
  const lexicon = loadLexicon();
  const scope = scopeOf(place, lexicon);
  const names = issuer.split(/[、，,;；]|\s+/).filter((name) => name !== "").map((name) => identify({ kind: "Agency", forms: [name] }, scope, lexicon).nameEn);
  return names.length === 0 || names.includes(null) ? null : names.join(", ");
}
