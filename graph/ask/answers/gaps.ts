import { missingKinds, type MissingKind } from "../../analysis/cell.ts";
import { askGaps, type GapAnswer } from "../../analysis/questions/gaps.ts";
import { stageEntity } from "../../analysis/backbone.ts";
import { distinctById } from "../../grouping.ts";
import type { Candidate } from "../../analysis/candidates.ts";
import { ontology } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, inBoth, nameIn, namesIn, tableOf, titleIn } from "../table.ts";
import { answerActors } from "./actors.ts";
import { claimsAsked, orWider, type Telling, thingsOf } from "../telling.ts";
import { silent } from "./silence.ts";
import { supplySides } from "./supply-sides.ts";
import { ownersTold, restOf, toldOf } from "./owners.ts";
import { answerWhere, familyOf, whatOf } from "./where.ts";

interface GapRow {
  readonly gap: GapAnswer;
  readonly nearby: readonly Candidate[];
  readonly elsewhere: readonly Candidate[];
}

/** What is missing, weak or declared short, who owns it and who could fill it: one row a gap. */
export async function answerGaps(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const columns = tableOf<GapRow>([], columnsOf(language), () => []).columns;
  const link = linkTo("/gaps", asked, { kinds: kindsAsked(asked)?.join(",") ?? null });
  const rows = (await gapsAsked(telling)).filter(({ gap }) => gap.kinds.length > 0);
  const what = { zh: `${whatOf({ ...asked, cues: new Set() }).zh}缺什么`, en: `what is missing${whatOf({ ...asked, cues: new Set() }).en === "" ? "" : ` of ${whatOf({ ...asked, cues: new Set() }).en}`}` };
  if (rows.length === 0) {
    const there = asked.topics.length === 0 || asked.places.length === 0 ? undefined : await answerWhere({ ...telling, asked: { ...asked, cues: new Set() } });
    return there === undefined || there.rows.length === 0 ? silent(telling, what, link, columns) : { ...there, text: { zh: `没有读到${what.zh}；没有说不等于没有。读到的是：${there.text.zh}`, en: `Nothing was read of ${what.en}; silence is not absence. What was read: ${there.text.en}` } };
  }
  const byKind = missingKinds.flatMap((kind) => {
    const count = rows.filter(({ gap }) => gap.kinds[0] === kind).length;
    return count === 0 ? [] : [{ zh: `${ontology.missing[kind].label.zh}${count}项`, en: `${count} ${ontology.missing[kind].label.en.toLowerCase()}` }];
  });
  const firms = distinctById(rows.flatMap(({ nearby, elsewhere }) => [...nearby, ...elsewhere].map(({ entity }) => entity)));
  const owners = rows.flatMap(({ gap }) => gap.owners);
  const papers = asked.cues.has("document") ? await papersOf(telling, rows) : [];
  const source = { zh: papers.length === 0 ? "" : `说这个的文件：${papers.map((title) => titleIn(title, "zh")).join("、")}。`, en: papers.length === 0 ? "" : `Said by: ${papers.map((title) => titleIn(title, "en")).join(", ")}. ` };
  return {
    ...tableOf(rows, columnsOf(language), ({ gap, nearby, elsewhere }) => [...gap.claimIds, ...gap.owners.flatMap(({ claimIds }) => claimIds).slice(0, 6), ...[...nearby, ...elsewhere].flatMap(({ claimIds }) => claimIds).slice(0, 6)]),
    link,
    text: inBoth((lang) => (lang === "zh"
      ? `${source.zh}读到${rows.length}项缺口（${byKind.map(({ zh }) => zh).join("、")}）：${rows.slice(0, 6).map(({ gap }) => `${gap.place.name}${gap.cell.label.zh}`).join("、")}${rows.length > 6 ? "等" : ""}。责任单位：${ownersTold(owners, lang)}。可供对接的企业：${firms.length === 0 ? "没有读到" : namesIn(lang)(firms.slice(0, 6))}。`
      : `${source.en}${rows.length} gap${rows.length === 1 ? "" : "s"} read (${byKind.map(({ en }) => en).join(", ")}): ${rows.slice(0, 6).map(({ gap }) => `${gap.cell.label.en} at ${nameIn("en")(gap.place) ?? ""}`).join("; ")}${rows.length > 6 ? " and more" : ""}. Responsible: ${ownersTold(owners, lang)}. Firms that could fill them: ${firms.length === 0 ? "none read" : namesIn(lang)(firms.slice(0, 6))}.`)),
  };
}

/** The titles of the documents that the gaps are read from. */
async function papersOf(telling: Telling, rows: readonly GapRow[]): Promise<readonly string[]> {
  const claims = new Set(rows.flatMap(({ gap }) => gap.claimIds));
  const said = await claimsAsked(telling, { places: distinctById(rows.map(({ gap }) => gap.place)).map(({ id }) => id) });
  return [...new Set(said.filter(({ id }) => claims.has(id)).map(({ document }) => document.title))];
}

/** Who could supply or take up what is missing: one row for each firm and gap. */
export async function answerCandidates(given: Telling): Promise<Found> {
  const { language, ask } = given;
  const { to, from } = supplySides(given.asked);
  const [asked, within] = [{ ...given.asked, places: to }, from.length === 0 ? null : new Set((await ask("placesWithin", { ids: from.map(({ id }) => id) })).map(({ id }) => id))];
  const telling = { ...given, asked };
  const isNear = asked.cues.has("nearby");
  const isFar = asked.cues.has("elsewhere");
  const gaps = await gapsAsked(telling);
  const items = gaps.flatMap(({ gap, nearby, elsewhere }) => [...(isFar ? [] : nearby), ...(isNear ? [] : elsewhere)].filter(({ at }) => within === null || (at !== null && within.has(at.id))).map((candidate) => ({ gap, candidate })));
  const link = linkTo("/collaboration", asked);
  const { columns, rows } = tableOf(items, [
    ...entityColumns<(typeof items)[number]>("firm", { zh: "企业", en: "Firm" }, ({ candidate }) => candidate.entity, language),
    ...entityColumns<(typeof items)[number]>("at", { zh: "所在地", en: "At" }, ({ candidate }) => candidate.at, language),
    { id: "gap", label: { zh: "可补的缺口", en: "Gap it could fill" }, cell: ({ gap }) => `${nameIn(language)(gap.place) ?? ""} · ${gap.cell.label[language]}` },
    { id: "list", label: { zh: "方式", en: "Way" }, cell: ({ candidate }) => (candidate.nearby ? { zh: "协作配套", en: "nearby supply" } : { zh: "招商对接", en: "promotion" })[language] },
    { id: "reason", label: { zh: "理由", en: "Reason" }, cell: ({ candidate }) => candidate.reasons.map((reason) => reason[language]).join(language === "zh" ? "；" : "; ") },
    { id: "against", label: { zh: "反证", en: "Against" }, cell: ({ candidate }) => candidate.counterEvidence.map((word) => word[language]).join(language === "zh" ? "、" : ", ") },
  ], ({ gap, candidate }) => [...candidate.claimIds, ...gap.claimIds].slice(0, 8));
  if (items.length === 0) {
    const others = { ...telling, asked: { ...asked, places: [], without: asked.places, cues: new Set<string>() } };
    // Of a gap that was read, firms of something wider are no lead: the gap itself is told.
    const makers = asked.topics.length === 0 ? null : gaps.length > 0 ? await answerActors(others, ["Company"]) : await orWider(others, (wider) => answerActors(wider, ["Company"]));
    const known = gaps.filter(({ gap }) => gap.kinds.length > 0).slice(0, 3);
    const unfilled = known.length === 0 ? { zh: "没有读到这样的缺口；", en: "No such gap was read; " } : {
      zh: `读到的缺口有${known.map(({ gap }) => `${gap.place.name}${gap.cell.label.zh}（${gap.kinds.map((kind) => ontology.missing[kind].label.zh).join("、")}）`).join("、")}，没有读到与它直接对上的企业；`,
      en: `The gap was read (${known.map(({ gap }) => `${gap.cell.label.en} at ${nameIn("en")(gap.place) ?? ""}: ${gap.kinds.map((kind) => ontology.missing[kind].label.en.toLowerCase()).join(", ")}`).join("; ")}), no firm that meets it just so; `,
    };
    if (makers !== null && makers.rows.length > 0) {
      return { ...makers, link, text: { zh: `${unfilled.zh}别处做这个的有（是线索，不是建议）：${makers.text.zh}`, en: `${unfilled.en}who works on it elsewhere (a lead, not a suggestion): ${makers.text.en}` } };
    }
    const found = silent(telling, { zh: `谁能供给或补上${whatOf({ ...asked, cues: new Set() }).zh}`, en: `who could supply or take up ${whatOf({ ...asked, cues: new Set() }).en || "it"}` }, link, columns);
    if (gaps.length === 0) return found;
    const told = await answerGaps(telling);
    return told.rows.length === 0 ? found : { ...told, text: { zh: `没有读到能补上的企业。${told.text.zh}`, en: `No firm was read that could fill this. ${told.text.en}` } };
  }
  const firms = distinctById(items.map(({ candidate }) => candidate.entity));
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `可供对接的企业${firms.length}家（是建议，不是事实）：${namesIn(lang)(firms.slice(0, 8))}${firms.length > 8 ? "等" : ""}。` : `${firms.length} firm${firms.length === 1 ? "" : "s"} could (a suggestion, not a fact): ${namesIn(lang)(firms.slice(0, 8))}${firms.length > 8 ? " and more" : ""}.`)) };
}

function columnsOf(language: "zh" | "en") {
  return [
    ...entityColumns<GapRow>("place", { zh: "地方", en: "Place" }, ({ gap }) => gap.place, language),
    { id: "gap", label: { zh: "缺口", en: "Gap" }, cell: ({ gap }: GapRow) => gap.cell.label[language] },
    { id: "kinds", label: { zh: "种类", en: "Kinds" }, cell: ({ gap }: GapRow) => gap.kinds.map((kind) => ontology.missing[kind].label[language]).join(language === "zh" ? "、" : ", ") },
    { id: "reached", label: { zh: "程度", en: "Level" }, cell: ({ gap }: GapRow) => ontology.levels[gap.reached].label[language] },
    ...entitiesColumns<GapRow>("owners", { zh: "责任单位", en: "Responsible" }, ({ gap }) => toldOf(gap.owners), language, ({ gap }) => ownersTold(gap.owners, language)),
    ...entitiesColumns<GapRow>("others", { zh: "其他责任单位", en: "Also responsible" }, ({ gap }) => restOf(gap.owners), language),
    ...entitiesColumns<GapRow>("nearby", { zh: "协作配套", en: "Nearby supply" }, ({ nearby }) => nearby.map(({ entity }) => entity), language),
    ...entitiesColumns<GapRow>("elsewhere", { zh: "招商对接", en: "Promotion" }, ({ elsewhere }) => elsewhere.map(({ entity }) => entity), language),
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ gap }: GapRow) => gap.reason[language] },
  ];
}

async function gapsAsked(telling: Telling): Promise<readonly GapRow[]> {
  const { ask, asked } = telling;
  const family = onlyFamily(asked);
  const chain = family === null ? (asked.chains[0]?.id ?? null) : null;
  const places = asked.places.length === 0 ? [null] : asked.places.map(({ id }) => id);
  const [answers, things] = await Promise.all([
    Promise.all(places.map((place) => askGaps(ask, { place, family, chain, kinds: kindsAsked(asked), asOf: asked.asOf, limit: 500, offset: 0 }))),
    thingsOf(telling, asked.topics),
  ]);
  const items = answers.flatMap((answer) => answer.items).filter((gap) => asked.topics.length === 0 || (family !== null && asked.topics.every(({ code, things: ids }) => code === null && ids.length === 0)) || asked.topics.some((topic) => isOfTopic(gap, topic, things)));
  return Promise.all(items.map(async (gap) => ({ gap, ...(await gap.candidates()) })));
}

function onlyFamily(asked: Asked) {
  return asked.topics.length > 0 && asked.topics.every(({ family }) => family !== null) ? familyOf(asked) : null;
}

function isOfTopic({ cell }: GapAnswer, { code, things, family }: Topic, ids: readonly string[]): boolean {
  if (family !== null && code === null && things.length === 0) return cell.family === family;
  if (code !== null) return (cell.stage === code || cell.subStage === code || `Stage:${code}` === stageEntity(cell.stage).id) && (family === null || cell.family === family || cell.family === null);
  return cell.product !== null && ids.includes(cell.product.id);
}

/** The kinds of missing that the question's words mean; all where it does not say. */
function kindsAsked({ cues }: Asked): readonly MissingKind[] | null {
  const kinds = missingKinds.filter((kind) => cues.has(kind.toLowerCase()) || (kind === "DECLARED" && cues.has("weak")));
  return kinds.length === 0 ? null : kinds;
}
