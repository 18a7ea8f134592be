import type { EntityRef } from "../../analysis/chain-rows.ts";
import { askConcentration } from "../../analysis/questions/concentration.ts";
import { askMatches, type Match } from "../../analysis/questions/matches.ts";
import { askTrace } from "../../analysis/questions/trace.ts";
import type { Direction } from "../../analysis/trace.ts";
import { distinctById } from "../../grouping.ts";
import { type Family, ontology, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, inBoth, type Language, nameIn, someNames, tableOf } from "../table.ts";
import { claimsAsked, isOn, type Said, type Telling, thingsOf, widened } from "../telling.ts";
import { silent } from "./silence.ts";
import { supplySide } from "./supply-sides.ts";

type Node = Awaited<ReturnType<typeof askTrace>>["nodes"][number];

/** Everything upstream or downstream of what is asked for, with depth and who is at each. */
export async function answerTrace(telling: Telling, direction: Direction): Promise<Found> {
  const { asked, ask, language } = telling;
  const starts = await startsOf(telling);
  const traces = await Promise.all(starts.map((from) => askTrace(ask, { from, direction, depth: 8, place: asked.places[0]?.id ?? null, asOf: asked.asOf, limit: 500 })));
  const own = new Set(starts);
  const nodes = distinctById(traces.flatMap(({ nodes }) => nodes).filter(({ id, depth }) => depth > 0 && !own.has(id)).sort((a, b) => a.depth - b.depth));
  const missing = new Map(traces.flatMap((trace) => trace.missing.map(({ node, missing: kinds }) => [node.id, kinds] as const)));
  const { columns, rows } = tableOf(nodes, [
    ...entityColumns<Node>("thing", { zh: "环节或产品", en: "Link" }, (node) => node, language),
    { id: "depth", label: { zh: "步数", en: "Steps" }, type: "number", cell: ({ depth }) => depth },
    { id: "stage", label: { zh: "环节", en: "Stage" }, cell: ({ stage }) => (stage === null ? null : ontology.stages[stage as keyof typeof ontology.stages].label[language]) },
    { id: "level", label: { zh: "程度", en: "Level" }, cell: ({ level }) => ontology.levels[level].label[language] },
    ...entitiesColumns<Node>("firms", { zh: "企业", en: "Firms" }, ({ firms }) => firms, language),
    ...entitiesColumns<Node>("places", { zh: "地方", en: "Places" }, ({ places }) => places, language),
    { id: "missing", label: { zh: "缺口", en: "Missing" }, cell: ({ id }) => (missing.get(id) ?? []).map((kind) => ontology.missing[kind].label[language]).join(language === "zh" ? "、" : ", ") },
  ], ({ claimIds }) => claimIds.slice(0, 8));
  const link = linkTo("/chain", asked, { select: starts[0], reference: "1" });
  const what = { zh: `${asked.topics.map(({ label }) => label.zh).join("、")}${asked.actors.map(({ name }) => name).join("、")}`, en: [...asked.topics.map(({ label }) => label.en), ...asked.actors.map(({ name, nameEn }) => nameEn ?? name)].join(", ") };
  const way = direction === "UPSTREAM" ? { zh: "上游", en: "upstream of" } : { zh: "下游", en: "downstream of" };
  if (what.zh === "") return { columns, rows: [], link, text: { zh: `没有认出要问哪个环节、产品或企业的${way.zh}；请写明是哪一个。`, en: `It was not recognised of which link, thing or firm to tell what is ${way.en.replace(" of", "")}; please name one.` } };
  if (nodes.length === 0) return silent(telling, { zh: `${what.zh}的${way.zh}`, en: `what is ${way.en} ${what.en}` }, link, columns);
  const next = nodes.filter(({ depth }) => depth === nodes[0]?.depth);
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${what.zh}的${way.zh}（依参考产业链）有${nodes.length}项，紧邻的是：${someNames(next, lang, 12)}。${heldBy(nodes, lang)}` : `${nodes.length} links are ${way.en} ${what.en} by the reference chain; the nearest: ${someNames(next, lang, 12)}.${heldBy(nodes, lang)}`)) };
}

/** How many links a sentence tells the holders of. */
const mostHeld = 5;

/** Which of the links somebody is read to have, the nearest first, with firms, or else places. */
function heldBy(nodes: readonly Node[], language: Language): string {
  const held = nodes.filter(({ level, firms, places }) => level >= 2 && firms.length + places.length > 0);
  const told = held.slice(0, mostHeld).map(({ firms, places, ...node }) => {
    const who = firms.length > 0 ? someNames(firms, language, 3) : someNames(places, language, 3);
    return language === "zh" ? `${nameIn(language)(node) ?? ""}（${who}）` : `${nameIn(language)(node) ?? ""}: ${who}`;
  });
  if (language === "zh") return held.length === 0 ? "没有读到谁规划、在建或建成了其中哪一项（没有读到不等于没有）。" : `其中读到有的${held.length}项：${told.join("、")}${held.length > told.length ? "等" : ""}。`;
  return held.length === 0 ? " Of none of them was it read that anybody plans, builds or has it (silence is not absence)." : ` Somebody was read to have, build or plan ${held.length} of them: ${told.join("; ")}${held.length > told.length ? " and more" : ""}.`;
}

/** Where a trace begins: the firm, or the things asked for; of a stage in a family those that stand there. */
async function startsOf(telling: Telling): Promise<readonly string[]> {
  const { asked } = telling;
  const firms = asked.actors.filter(({ kind }) => kind === "Company").map(({ id }) => id);
  if (firms.length > 0) return firms;
  const backbone = await telling.backbone();
  const [first] = asked.topics;
  const known = first?.things.filter((id) => backbone.thing(id) !== undefined) ?? [];
  if (known.length > 0) return known;
  const topic = first === undefined || first.things.length === 0 ? first : (await widened(telling))?.topics[0];
  if (topic === undefined) return [];
  const things = (await thingsOf(telling, [topic])).flatMap((id) => backbone.thing(id) ?? []);
  return things.filter((thing) => thing.kind !== "Stage" && thing.kind !== "Application" && (topic.code === null || thing.stage === topic.code || thing.subStage === topic.code) && (topic.family === null || thing.family === topic.family) && (topic.code === null ? isBare(thing, topic.family) : true)).map(({ id }) => id).slice(0, 40);
}

/** Of a family as a whole: the thing that bears its name, from which its chain goes on. */
function isBare({ name }: EntityRef, family: Family | null): boolean {
  return family !== null && ontology.families[family].label.zh.split("/").some((label) => name === label || name === `${label}单晶` || name === `${label}衬底` || name === `${label}外延片`);
}

/** How many cities or firms make up what is known of a thing or stage. */
export async function answerConcentration(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const of = idOf(asked.topics[0]);
  if (of === null) return silent(telling, { zh: "要看哪个环节或产品的集中度", en: "of which stage or thing" }, null);
  const by = asked.cues.has("firm") || asked.cues.has("who") ? "COMPANY" : "PLACE";
  const { shares, known, unknown, toThreeQuarters } = await askConcentration(ask, { of, by, asOf: asked.asOf, limit: 500 });
  const claims = await claimsAsked(telling, { things: await thingsOf(telling, asked.topics) });
  const { columns, rows } = tableOf(shares, [
    ...entityColumns<(typeof shares)[number]>("entity", by === "PLACE" ? { zh: "城市", en: "City" } : { zh: "企业", en: "Firm" }, ({ entity }) => entity, language),
    { id: "count", label: { zh: "个数", en: "Count" }, type: "number", cell: ({ count }) => count }, { id: "fraction", label: { zh: "占已知", en: "Of what is known" }, cell: ({ fraction }) => `${Math.round(fraction * 100)} %` },
  ], ({ entity }) => claims.filter(({ subject, at }) => subject.id === entity.id || at?.id === entity.id).map(({ id }) => id).slice(0, 8));
  const what = asked.topics[0]?.label ?? { zh: "", en: "" };
  if (shares.length === 0) return silent(telling, { zh: `${what.zh}集中在哪里`, en: `where ${what.en} is concentrated` }, null, columns);
  return { columns, rows, link: null, text: { zh: `${what.zh}：已知${known}个，未知${unknown}个；前${toThreeQuarters ?? "–"}个占已知的四分之三。最多的是${shares[0]?.entity.name ?? ""}（${shares[0]?.count ?? 0}个）。`, en: `${what.en}: ${known} known, ${unknown} unknown; the first ${toThreeQuarters ?? "–"} make up three quarters. Most are in ${nameIn("en")(shares[0]?.entity) ?? ""} (${shares[0]?.count ?? 0}).` } };
}

function idOf(topic: Topic | undefined): string | null {
  if (topic === undefined) return null;
  return topic.code !== null ? `Stage:${topic.code}` : (topic.things[0] ?? (topic.family === null ? null : `Material:${ontology.families[topic.family].label.zh.split("/")[0]}`));
}

/** The places whose gap a firm could fill. */
export async function answerMatches(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const firms = asked.actors;
  const matches = (await Promise.all(firms.map(({ id }) => askMatches(ask, { entity: id, limit: 200 })))).flat();
  const { columns, rows } = tableOf(matches, [
    ...entityColumns<Match>("firm", { zh: "企业", en: "Firm" }, ({ entity }) => entity, language),
    ...entityColumns<Match>("place", { zh: "可去的地方", en: "Place" }, ({ place }) => place, language),
    { id: "gap", label: { zh: "缺口", en: "Gap" }, cell: ({ filled }) => filled.cell.label[language] },
    { id: "kinds", label: { zh: "种类", en: "Kinds" }, cell: ({ filled }) => filled.kinds.map((kind) => ontology.missing[kind].label[language]).join(language === "zh" ? "、" : ", ") },
    { id: "reason", label: { zh: "理由", en: "Reason" }, cell: ({ reasons }) => reasons.map((reason) => reason[language]).join(language === "zh" ? "；" : "; ") },
    { id: "against", label: { zh: "反证", en: "Against" }, cell: ({ counterEvidence }) => counterEvidence.map((word) => word[language]).join(language === "zh" ? "、" : ", ") },
  ], ({ claimIds, filled }) => [...claimIds, ...filled.claimIds].slice(0, 8));
  const who = { zh: firms.map(({ name }) => name).join("、"), en: firms.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  const link = linkTo("/collaboration", asked, { select: firms[0]?.id });
  if (matches.length === 0) return silent(telling, { zh: `${who.zh}能补哪里的缺口`, en: `whose gap ${who.en} could fill` }, link, columns);
  const first = matches.slice(0, 6);
  return {
    columns, rows, link,
    text: {
      zh: `${who.zh}可补${matches.length}项缺口（是建议，不是事实）：${first.map(({ place, filled }) => `${place.name}${filled.cell.label.zh}`).join("、")}${matches.length > first.length ? "等" : ""}。`,
      en: `${who.en} could fill ${matches.length} gaps (a suggestion, not a fact): ${first.map(({ place, filled }) => `${filled.cell.label.en} at ${place.nameEn ?? place.name}`).join("; ")}.`,
    },
  };
}

/** What a chain is said to consist of. */
export async function answerChain(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const chains = asked.chains.map(({ id }) => id);
  const claims = (await claimsAsked(telling, { things: chains, ...(chains.length === 0 ? { documents: telling.documents.map(({ id }) => id) } : {}), predicates: ["PART_OF"] })).filter(({ object }) => object !== null && (chains.length === 0 || chains.includes(object.id)));
  const { columns, rows } = tableOf(claims, [
    ...entityColumns<Said>("part", { zh: "组成", en: "Part" }, ({ subject }) => subject, language),
    ...entityColumns<Said>("chain", { zh: "产业链", en: "Chain" }, ({ object }) => object, language),
    { id: "document", label: { zh: "文件", en: "Document" }, cell: ({ document }) => document.title },
  ], ({ id }) => [id]);
  const what = { zh: asked.chains.map(({ name }) => name).join("、"), en: asked.chains.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  const link = linkTo("/chain", asked, { chain: chains[0] });
  if (claims.length === 0) return silent(telling, { zh: `${what.zh}由什么组成`, en: `what ${what.en} consists of` }, link, columns);
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${what.zh}读到${claims.length}个组成部分：${someNames(distinctById(claims.map(({ subject }) => subject)), lang, 12)}。` : `${claims.length} parts read of ${what.en}: ${someNames(distinctById(claims.map(({ subject }) => subject)), lang, 12)}.`)) };
}

function firmsTold({ actors }: Pick<Asked, "actors">): Text {
  return { zh: actors.map(({ name }) => name).join("、"), en: actors.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
}

/** Who supplies whom; of a firm that is named whom it supplies, or who supplies it, where the words tell which. */
export async function answerSupplies(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const side = supplySide(asked, telling.formsOf);
  // Of a firm that is named all that it supplies or is supplied with is meant, wherever: a place beside it is often a part of its name.
  const inside = asked.places.length === 0 || asked.actors.length > 0 ? null : new Set((await telling.ask("placesWithin", { ids: asked.places.map(({ id }) => id) })).map(({ id }) => id));
  const actors = asked.actors.map(({ id }) => id);
  const backbone = await telling.backbone();
  const all = (await claimsAsked(telling, { ...(actors.length > 0 ? { actors } : { documents: telling.documents.map(({ id }) => id) }), predicates: ["SUPPLIES"] }))
    .filter(({ at }) => inside === null || at === null || inside.has(at.id)).filter(() => asked.topics.length === 0 || asked.topics.every((topic) => isOn(topic, backbone) !== undefined));
  const onSide = all.filter(({ subject, object }) => side === null || actors.includes((side === "supplier" ? subject : object)?.id ?? ""));
  if (onSide.length === 0 && asked.cues.has("customer")) {
    const could = await answerMatches(telling);
    return { ...could, text: { zh: `没有读到${firmsTold(asked).zh}供应谁（没有读到不等于没有）。${could.rows.length === 0 ? "" : could.text.zh}`, en: `Whom ${firmsTold(asked).en} supplies was not read (silence is not absence). ${could.rows.length === 0 ? "" : could.text.en}` } };
  }
  const claims = onSide.length > 0 ? onSide : all;
  const isOther = onSide.length === 0 && side !== null;
  const { columns, rows } = tableOf(claims, [
    ...entityColumns<Said>("supplier", { zh: "供应商", en: "Supplier" }, ({ subject }) => subject, language),
    ...entityColumns<Said>("supplied", { zh: "供给", en: "Supplies" }, ({ object }) => object, language),
    { id: "voice", label: { zh: "程度", en: "Level" }, cell: ({ voice }) => (voice === null ? null : ontology.voices[voice].label[language]) },
    { id: "excerpt", label: { zh: "原文", en: "As printed" }, cell: ({ excerpt }) => excerpt },
  ], ({ id }) => [id]);
  const link = linkTo("/collaboration", asked);
  if (claims.length === 0) return silent(telling, { zh: "谁供应谁", en: "who supplies whom" }, link, columns);
  const first = claims.slice(0, 6);
  const other = !isOther ? { zh: "", en: "" } : side === "supplier" ? { zh: `没有读到${firmsTold(asked).zh}供应谁；读到的是谁供应它：`, en: `Whom ${firmsTold(asked).en} supplies was not read; who supplies it was: ` } : { zh: `没有读到谁供应${firmsTold(asked).zh}；读到的是它供应谁：`, en: `Who supplies ${firmsTold(asked).en} was not read; whom it supplies was: ` };
  return {
    columns, rows, link, isThin: isOther,
    text: {
      zh: `${other.zh}读到${claims.length}条供应关系：${first.map(({ subject, object }) => `${subject.name}供应${object?.name ?? ""}`).join("；")}。`,
      en: `${other.en}${claims.length} supply relation${claims.length === 1 ? "" : "s"} read: ${first.map(({ subject, object }) => `${nameIn("en")(subject) ?? ""} supplies ${nameIn("en")(object) ?? ""}`).join("; ")}.`,
    },
  };
}
