import { tidy } from "../lexicon/index.ts";
import { stemOf } from "./area-stem.ts";
import { laidOut, type Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** What the document says of itself names things too: its own title, its issuer, its region. */
export function ownNamesOf(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { about } = reading.document;
  const own: Mention[] = [];
  const add = (kind: Mention["kind"], name: string, forms: readonly string[], rule: string) => {
    const same = (form: (name: string) => string) => mentions.find((mention) => mention.kind === kind && form(mention.name) === form(name));
    const at = same(tidy) ?? (kind === "Region" ? same(stemOf) : undefined) ?? placeInText(reading, name);
    own.push(laidOut({ kind, start: at.start, end: at.end, name, forms, rule, confidence: 0.95 }));
  };
  if (about.policyTitle !== null) add("Policy", about.policyTitle, about.number === null ? [] : [about.number], "own-title");
  for (const issuer of about.issuer?.split("、") ?? []) add("Agency", issuer, [], "issuer");
  if (about.region !== null) add(about.level === "park" ? "Park" : "Region", about.region, [], "own-region");
  return own;
}

function placeInText({ text, parts }: Reading, name: string): { start: number; end: number } {
  const start = text.indexOf(name.replace(/\s/g, ""));
  if (start !== -1) return { start, end: start + name.replace(/\s/g, "").length };
  const title = parts.find(({ block }) => block.locator === "标题") ?? parts[0];
  return title === undefined || title.end === title.start ? { start: 0, end: 1 } : { start: title.start, end: title.end };
}
