import type { Backbone } from "../../analysis/backbone.ts";
import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import { type SideBySide, sideBySide } from "../../analysis/compare.ts";
import { readGrounds } from "../../analysis/questions/grounds.ts";
import { ontology, stageIds, stageOf, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, someNames, tableOf } from "../table.ts";
import { isAskedFor, isOn, type Telling } from "../telling.ts";
import { evidenceAt, type Evidence, highestLevel, isLacking, isWish } from "../../analysis/evidence.ts";
import { distinctById } from "../../grouping.ts";
import { silent } from "./silence.ts";
import { familyOf } from "./where.ts";

interface Compared {
  readonly link: EntityRef;
  readonly levels: readonly string[];
  readonly standing: Text;
  readonly claimIds: readonly string[];
}

/** Places side by side: for each stage and thing how far each place is; what all have, what only one has, what none has. */
export async function answerCompare(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const { places } = asked;
  const ids = places.map(({ id }) => id);
  const grounds = await readGrounds(ask, ids, asked.asOf);
  const { backbone, tree } = grounds;
  const isOfWishes = areWishesAsked(asked);
  const evidence = grounds.evidence.filter(isAskedFor(asked, backbone)).filter((claim) => !isOfWishes || claim.predicate === "FOCUSES_ON" || isWish(claim));
  const at = places.map(({ id }) => evidenceAt(evidence, id, tree));
  const links = distinctById(at.flat().sort((a, b) => place(a) - place(b)).map(({ row }) => refOf(row.thing)));
  const sets = isOfWishes ? wishedFor(links, at, places) : standings(places, sideBySide(grounds.places, { family: familyOf(asked), chain: null }, grounds), isLinkAsked(asked.topics, backbone));
  const compared = links.map((link): Compared => {
    // Whoever has a variant of a thing has the thing.
    const forms = new Set([link.id, ...backbone.variants(link.id)]);
    const here = at.map((there) => there.filter(({ thing }) => forms.has(thing)));
    return { link, levels: here.map((said) => levelOf(said, language)), standing: standingOf(here, places), claimIds: here.flat().map(({ id }) => id).slice(0, 12) };
  }).filter(({ standing }) => asksFor(asked.cues, standing, places));
  const { columns, rows } = tableOf(compared, [
    ...entityColumns<Compared>("link", { zh: "环节或产品", en: "Stage or thing" }, ({ link }) => link, language),
    ...places.map((place, index) => ({ id: `place${index + 1}`, label: { zh: place.name, en: place.nameEn ?? place.name }, cell: ({ levels }: Compared) => levels[index] })),
    { id: "standing", label: { zh: "比较", en: "Compared" }, cell: ({ standing }) => standing[language] },
  ], ({ claimIds }) => claimIds);
  const link = linkTo("/matrix", asked, { compare: ids.join(",") });
  if (compared.length === 0) return silent(telling, { zh: "这几个地方的环节与产品", en: "the stages and things of these places" }, link, columns);
  return { columns, rows, link, text: inBoth((lang) => sets.map(({ head, items }) => `${head[lang]}${lang === "zh" ? "：" : ": "}${items.length === 0 ? "–" : someNames(items, lang, 8)}${lang === "zh" ? "。" : ". "}`).join("").trim()) };
}

/** Whether it is compared what places want or focus on, not what they have: 都想发展什么. */
export function areWishesAsked({ cues, question }: Pick<Asked, "cues" | "question">): boolean {
  return cues.has("wanted") || (cues.has("focus") && /重点|聚焦|主攻|瞄准|打算|想|\b(?:focus|want|prioriti[sz]e)/i.test(question));
}

/** What all of the places want, and what only one of them does. */
function wishedFor(links: readonly EntityRef[], at: readonly (readonly Evidence[])[], places: readonly EntityRef[]): ReturnType<typeof standings> {
  const wishing = new Map(links.map(({ id }) => [id, places.filter((_, index) => at[index]?.some(({ thing }) => thing === id) === true)]));
  const of = (fits: (wishers: readonly EntityRef[]) => boolean) => links.filter(({ id }) => fits(wishing.get(id) ?? []));
  return [
    { head: { zh: "都想要或重点发展", en: "All want or focus on" }, items: of(({ length }) => length === places.length) },
    ...places.map((one) => ({ head: { zh: `只有${one.name}`, en: `Only ${one.nameEn ?? one.name}` }, items: of(([first, ...others]) => first?.id === one.id && others.length === 0) })),
  ];
}

function place({ subStage, stage, row }: Evidence): number {
  const at = stageIds.indexOf(subStage ?? stage ?? "");
  return (at === -1 ? stageIds.length : at) + (row.thing.kind === "Stage" ? 0 : 0.5);
}

/** What decides whether a link of the chain is one of those that the question names; any where it names none. */
function isLinkAsked(topics: readonly Topic[], backbone: Backbone): (link: EntityRef) => boolean {
  const wanted = topics.map((topic) => isOn({ ...topic, family: topic.code === null ? topic.family : null }, backbone));
  return ({ id, kind }) => {
    const code = kind === "Stage" ? id.slice("Stage:".length) : null;
    const { stage, subStage, family } = backbone.thing(id) ?? { stage: null, subStage: null, family: null };
    return wanted.length === 0 || wanted.some((is) => is({ thing: id, stage: code === null ? stage : (stageOf(code) ?? null), subStage: code ?? subStage, family }));
  };
}

function standings(places: readonly EntityRef[], { all, only, none }: SideBySide, isAsked: (link: EntityRef) => boolean): readonly { readonly head: Text; readonly items: readonly EntityRef[] }[] {
  const name = (id: string) => places.find((place) => place.id === id);
  const sets = [
    { head: { zh: "都有（规划以上）", en: "All have (planned or further)" }, items: all },
    ...only.map(({ place, items }) => ({ head: { zh: `只有${name(place.id)?.name ?? place.name}有`, en: `Only ${place.nameEn ?? place.name}` }, items })),
    { head: { zh: "都没有读到", en: "Read of none" }, items: none },
  ];
  // A stage and a thing may bear one name, and what one has none lacks.
  const told = new Set<string>();
  return sets.map(({ head, items }) => {
    const own = items.filter((item) => isAsked(item) && !told.has(item.name));
    for (const { name } of own) told.add(name);
    return { head, items: own };
  });
}

function levelOf(said: readonly Evidence[], language: "zh" | "en"): string {
  const level = highestLevel(said);
  if (said.some(isLacking) && level <= 1) return ontology.voices.LACKING.label[language];
  return said.length === 0 ? "–" : ontology.levels[level].label[language];
}

/** Who speaks of it and who does not. */
function standingOf(here: readonly (readonly Evidence[])[], places: readonly EntityRef[]): Text {
  const with_ = places.filter((_, index) => (here[index] ?? []).length > 0);
  if (with_.length === places.length) return { zh: "都提到", en: "all" };
  return { zh: `只有${with_.map(({ name }) => name).join("、")}`, en: `only ${with_.map(({ name, nameEn }) => nameEn ?? name).join(", ")}` };
}

function asksFor(cues: ReadonlySet<string>, { en }: Text, [first]: readonly EntityRef[]): boolean {
  if (cues.has("not")) return en === `only ${first?.nameEn ?? first?.name ?? ""}`;
  if (cues.has("both") && !cues.has("compare")) return en === "all";
  if (cues.has("only")) return en !== "all";
  return true;
}
