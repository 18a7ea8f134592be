import { matchName } from "../analysis/name-match.ts";
import { latinOf } from "../analysis/pinyin.ts";
import { type Ask, search } from "../analysis/search.ts";
import { InvalidArgument } from "../errors.ts";
import { families, type Family, kindsOf, ontology, stages } from "../ontology/index.ts";

/** How well a name must match to be taken without asking back: the whole of one of an entity's names, not a part of it. */
const whole = 0.9;

/** The id of the place that a person means: 太原, 太原市, Taiyuan. @throws InvalidArgument with suggestions */
export function placeNamed(ask: Ask, text: string): Promise<string> {
  return entityNamed(ask, text, "place", kindsOf("place"));
}

/** The id of the chain that a person means. @throws InvalidArgument with suggestions */
export function chainNamed(ask: Ask, text: string): Promise<string> {
  return entityNamed(ask, text, "chain", ["Chain"]);
}

/** The id of the firm or project that a person means. @throws InvalidArgument with suggestions */
export function actorNamed(ask: Ask, text: string): Promise<string> {
  return entityNamed(ask, text, "firm or project", ["Company", "Project", "Institution"]);
}

/** The id of the body that a person means: an agency, or a place or firm that is responsible. @throws InvalidArgument with suggestions */
export function bodyNamed(ask: Ask, text: string): Promise<string> {
  return entityNamed(ask, text, "body", ["Agency", "Region", "Park", "Institution", "Company"]);
}

/** The id of the stage, thing, chain or firm that a person means. @throws InvalidArgument with suggestions */
export async function linkNamed(ask: Ask, text: string): Promise<string> {
  const code = stageNamed(text);
  return code === undefined ? entityNamed(ask, text, "thing or stage", [...kindsOf("thing"), "Stage", "Chain", "Company"]) : `Stage:${code}`;
}

/** Other names that people give to stages. */
const stageAliases: Readonly<Record<string, readonly string[]>> = {
  MATERIALS: ["半导体材料"], DESIGN: ["IC设计"], FABRICATION: ["晶圆制造", "芯片制造", "fab"], PACKAGING_TEST: ["封测"], EQUIPMENT: ["设备", "半导体设备"],
};

/** The stage or sub-stage that a person means by a name or the beginning of one, a stage before its sub-stages: packaging, 封装, EDA. */
export function stageNamed(text: string): string | undefined {
  const named = stages.flatMap((stage) => [
    { code: stage as string, label: ontology.stages[stage].label, weight: 0.2 },
    ...Object.entries<{ readonly label: { readonly zh: string; readonly en: string } }>(ontology.stages[stage].subStages).map(([code, { label }]) => ({ code, label, weight: 0 })),
  ]).flatMap(({ code, label, weight }) => {
    const match = matchName({ name: label.zh, nameEn: label.en, aliases: [code, ...(stageAliases[code] ?? [])] }, text);
    return match === undefined || match.score < 0.5 || match.form === "pinyin" || match.form === "initials" ? [] : [{ code, score: match.score + (match.score < whole ? weight + 0.3 : weight) }];
  });
  return named.sort((a, b) => b.score - a.score)[0]?.code;
}

/** The family that a person means: SiC, 碳化硅, silicon carbide; `NONE`, 未分材料 for what no family is told of. @throws InvalidArgument naming all */
export function familyNamed(text: string): Family | "NONE" {
  if (["none", "未分材料"].includes(text.trim().toLowerCase())) return "NONE";
  const found = families.map((family) => {
    const { label } = ontology.families[family];
    return { family, score: matchName({ name: label.zh, nameEn: label.en, aliases: [family, ...label.zh.split("/")] }, text)?.score ?? 0 };
  }).sort((a, b) => b.score - a.score)[0];
  if (found === undefined || found.score < 0.5) throw new InvalidArgument(`No family of material is called ${text}. There are ${families.map((family) => `${family} ${ontology.families[family].label.zh}`).join(", ")}.`);
  return found.family;
}

async function entityNamed(ask: Ask, text: string, what: string, kinds: readonly string[]): Promise<string> {
  const [exact] = await ask("entitiesById", { ids: [text] });
  if (exact !== undefined) return text;
  const hits = await search(ask, { text, kinds, limit: 8 });
  const [best] = hits;
  if (best !== undefined && best.score >= whole) return best.entity.id;
  const suggestions = hits.length > 0 ? hits : await alike(ask, text, kinds);
  throw new InvalidArgument(`No ${what} is called ${text}.${suggestions.length === 0 ? "" : ` Did you mean: ${suggestions.map(({ entity }) => entity.name).join(", ")}?`}`);
}

/** What sounds like a name that nothing is called, or else shares its beginning. */
async function alike(ask: Ask, text: string, kinds: readonly string[]): Promise<Awaited<ReturnType<typeof search>>> {
  const sounding = /\p{Script=Han}/u.test(text) ? await search(ask, { text: latinOf(text).syllables.join(""), kinds, limit: 5 }) : [];
  if (sounding.length > 0) return sounding;
  for (let length = [...text].length - 1; length >= 1; length--) {
    const hits = await search(ask, { text: [...text].slice(0, length).join(""), kinds, limit: 5 });
    if (hits.length > 0) return hits;
  }
  return [];
}
