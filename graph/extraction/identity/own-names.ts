import { loadGazetteer, tidy } from "../../lexicon/index.ts";
import { stemOf } from "./area-stem.ts";
import { laidOut, type Mention } from "./mention.ts";
import type { Reading } from "../text/reading.ts";

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
  for (const area of areasAround(reading)) if (!mentions.some(({ kind, name }) => kind === "Region" && stemOf(name) === stemOf(area.name))) own.push(laidOut({ kind: "Region", ...area, forms: [], rule: inWordRule, confidence: 0.85 }));
  return own;
}

/** The rule of an area that the text names by its rank alone: it is told of where a fact needs it. */
export const inWordRule = "area-in-a-word";

/** The areas around the paper's own of which it speaks by their rank: the province of 全省 in a city's paper, the city of 全市 in a district's or zone's. */
function areasAround({ text, document: { about } }: Reading): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const code = about.level === "nation" || about.level === "province" || about.region === null ? undefined : codeOfPaper(about.region, about.level);
  return code === undefined ? [] : loadGazetteer().around(code).flatMap(({ name, level }) => {
    const rank = name.slice(-1);
    if (level === "nation" || !/[省市]/.test(rank) || about.region?.endsWith(rank) === true) return [];
    const start = text.search(new RegExp(`[全我本]${rank}`));
    return start === -1 ? [] : [{ name, start, end: start + 2 }];
  });
}

/** The code of a paper's own area; of a zone the city or province that its name begins with: 滨湖 of 滨湖经济技术开发区. */
export function codeOfPaper(region: string, level: string | null): string | undefined {
  const gazetteer = loadGazetteer();
  if (level !== "park") return gazetteer.find(region)?.code;
  const area = [4, 3, 2].map((length) => gazetteer.find(region.slice(0, length))).find((one) => one !== undefined);
  return area?.level === "city" || area?.level === "province" ? area.code : undefined;
}

function placeInText({ text, parts }: Reading, name: string): { start: number; end: number } {
  const start = text.indexOf(name.replace(/\s/g, ""));
  if (start !== -1) return { start, end: start + name.replace(/\s/g, "").length };
  const title = parts.find(({ block }) => block.locator === "标题") ?? parts[0];
  return title === undefined || title.end === title.start ? { start: 0, end: 1 } : { start: title.start, end: title.end };
}
