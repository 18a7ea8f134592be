import type { Text } from "../ontology/index.ts";
import { type Backbone, stageEntity } from "./backbone.ts";
import { type EntityRef, refOf } from "./chain-rows.ts";
import { type Column, fills, noFamily } from "./columns.ts";
import { type Evidence, firmsBehind } from "./evidence.ts";
import { compareText, distinctById, groupBy } from "../grouping.ts";
import { pathBetween } from "./path.ts";
import type { PlaceTree } from "./place-tree.ts";
import { candidateScore } from "./ranking.ts";
import { cite, overdue, tell } from "./wording.ts";

/** A firm elsewhere that could fill a gap: a suggestion, never stored. */
export interface Candidate {
  readonly entity: EntityRef;
  readonly at: EntityRef | null;
  readonly score: number;
  readonly reasons: readonly Text[];
  readonly counterEvidence: readonly Text[];
  readonly path: readonly EntityRef[];
  readonly claimIds: readonly string[];
  /** In the same city or province as the gap. */
  readonly nearby: boolean;
}

/** What candidates are judged against. */
export interface CandidateQuestion {
  readonly column: Column;
  readonly place: string;
  /** Evidence wherever it is, of the column's things. */
  readonly everywhere: readonly Evidence[];
  /** Ids of what the place has (planned or further): where a path along the backbone may end. */
  readonly had: ReadonlySet<string>;
  /** The places that each firm is said to sit or work in. */
  readonly sites: ReadonlyMap<string, readonly string[]>;
  readonly tree: PlaceTree;
  readonly backbone: Backbone;
}

/** Whether a claim is of something planned or further that fills a column, or, of a stage in a family, the very stage with no family told. */
export function couldFill(claim: Evidence, column: Column, backbone: Backbone): boolean {
  if (!claim.decides || claim.level < 2) return false;
  const familyOpen = { ...column, family: noFamily } as const;
  return fills(claim, column, backbone) || (hasFamily(column) && column.product === null && isVery(claim, familyOpen) && fills(claim, familyOpen, backbone));
}

/**
 * Firms elsewhere that are built on a column, or expanding (planned or underway), each site once, the best first. Firms that sit or work at the place
 * are left out. A firm on the very stage of which no family is told is a candidate too, with that said against it.
 */
export function candidatesFor({ column, place, everywhere, had, sites, tree, backbone }: CandidateQuestion): Candidate[] {
  const fitting = everywhere.filter((claim) => couldFill(claim, column, backbone));
  const bySite = groupBy(fitting.flatMap((claim) => firmsBehind(claim).filter(({ kind }) => kind === "Company").map((firm) => ({ firm, claim }))), ({ firm, claim }) => `${firm.id}|${claim.site}`);
  return [...bySite.values()].flatMap((said): Candidate[] => {
    const [first] = said;
    if (first === undefined) return [];
    const { firm } = first;
    const claims = said.map(({ claim }) => claim).sort((a, b) => b.level - a.level || Number(isVery(b, column)) - Number(isVery(a, column)) || compareText(a.id, b.id));
    const [best] = claims;
    if (best === undefined || isHere(firm, claims, place, sites, tree)) return [];
    const near = nearness(best.site, place, tree);
    const path = pathOf(best, column, had, backbone);
    const counterEvidence = against(best, claims, everywhere, firm, column);
    return [{
      entity: firm, at: best.place, nearby: near !== null,
      score: candidateScore({ level: best.level, exact: isVery(best, column), near, onTheChain: path.length > 1, counterEvidence: counterEvidence.length }),
      reasons: [reason(best), ...(near === null ? [] : [nearWords[near]])], counterEvidence, path, claimIds: claims.map(({ id }) => id),
    }];
  }).sort((a, b) => b.score - a.score || compareText(a.entity.id, b.entity.id) || compareText(a.at?.id ?? "", b.at?.id ?? ""));
}

/** The ids whose claims tell of a column: its thing or stage, its variants, its sub-stages, and the things that stand there. */
export function objectsOf({ stage, subStage, product, family }: Column, backbone: Backbone): string[] {
  if (product !== null) return [product.id, ...backbone.variants(product.id)];
  const asked = family === noFamily ? null : family;
  const subStages = subStage === null ? backbone.subStages(stage, null) : [subStage];
  const things = subStages.flatMap((one) => backbone.thingsAt(one, asked)).filter((thing) => asked === null || thing.family === asked || thing.kind === "Application");
  return [...(subStage === null ? [`Stage:${stage}`] : []), ...subStages.map((one) => `Stage:${one}`), ...things.map(({ id }) => id)];
}

const nearWords = {
  city: { zh: "同一城市：可协作配套", en: "in the same city: could supply nearby" },
  province: { zh: "同一省份：可协作配套", en: "in the same province: could supply nearby" },
} as const satisfies Readonly<Record<string, Text>>;

/** The claim is on the column's own object, not on a variant of it or on something that stands in it. */
function isVery({ thing, subStage, stage, row }: Evidence, column: Column): boolean {
  if (column.product !== null) return thing === column.product.id;
  return column.subStage === null ? row.thing.kind === "Stage" && stage === column.stage && subStage === null : subStage === column.subStage;
}

function hasFamily({ family }: Column): boolean {
  return family !== null && family !== noFamily;
}

function isHere(firm: EntityRef, claims: readonly Evidence[], place: string, sites: CandidateQuestion["sites"], tree: PlaceTree): boolean {
  return [...(sites.get(firm.id) ?? []), ...claims.flatMap(({ site }) => site ?? [])].some((site) => tree.isWithin(site, place));
}

function nearness(site: string | null, place: string, tree: PlaceTree): "city" | "province" | null {
  if (site === null) return null;
  const shares = (level: string) => {
    const area = tree.area(place, level);
    return area !== undefined && tree.isWithin(site, area.id);
  };
  return shares("city") ? "city" : shares("province") ? "province" : null;
}

/** From what the firm makes along the backbone to what the place has already; only its own link where no path leads there. */
function pathOf({ row, subStage }: Evidence, column: Column, had: ReadonlySet<string>, backbone: Backbone): EntityRef[] {
  if (row.thing.kind !== "Stage") {
    const path = pathBetween(row.thing.id, had, backbone);
    return path.length > 0 ? path.flatMap((id) => (id === row.thing.id ? row.thing : (backbone.thing(id) ?? []))).map(refOf) : [refOf(row.thing)];
  }
  const family = column.family === noFamily ? null : column.family;
  const beside = subStage === null ? undefined : [...backbone.after(subStage, family), ...backbone.before(subStage, family)].find((other) => had.has(`Stage:${other}`));
  return [refOf(row.thing), ...(beside === undefined ? [] : [stageEntity(beside)])];
}

function reason(claim: Evidence): Text {
  const { zh, en } = tell(claim, "");
  const state = claim.level === 4 ? { zh: "已建成", en: "built" } : claim.level === 3 ? { zh: "在建扩产", en: "expanding, underway" } : { zh: "规划扩产", en: "expanding, planned" };
  return { zh: `${state.zh}：${zh}`, en: `${state.en}: ${en}` };
}

function against(best: Evidence, claims: readonly Evidence[], everywhere: readonly Evidence[], firm: EntityRef, column: Column): Text[] {
  const ended = everywhere.find((claim) => claim.decides && claim.voice === "ENDED" && firmsBehind(claim).some(({ id }) => id === firm.id));
  return [
    ...(best.overdueSince === null ? [] : [{ zh: overdue(best).zh.slice(1), en: overdue(best).en.slice(2) }]),
    ...(best.row.basis === "IMPLIED" ? [{ zh: "由文件推得，并非明言", en: "implied by the document, not stated" }] : []),
    ...(best.row.confidence < 0.8 ? [{ zh: `把握不大（${best.row.confidence}）`, en: `low confidence (${best.row.confidence})` }] : []),
    ...(best.saidOn === null ? [{ zh: "文件日期未注明", en: "the document is undated" }] : []),
    ...(best.site === null ? [{ zh: "文件未说明在何地", en: "the documents do not say where" }] : []),
    ...(hasFamily(column) && best.family === null ? [{ zh: "未说明做哪种材料", en: "the document does not say of which material" }] : []),
    ...(ended === undefined ? [] : [{ zh: `另有停产或退出的说法：${cite(ended.row.document).zh}`, en: `said to have stopped elsewhere: ${cite(ended.row.document).en}` }]),
    ...(claims.length === 1 && best.row.thing.kind === "Stage" && column.product === null && best.subStage === null ? [{ zh: "只说到环节，未说到产品", en: "only the stage is told, no product" }] : []),
  ];
}

/** Candidates in their two lists: supply nearby (协作配套) and promotion elsewhere (招商对接). */
export function inTwoLists(candidates: readonly Candidate[]): { readonly nearby: readonly Candidate[]; readonly elsewhere: readonly Candidate[] } {
  const best = distinctById(candidates.map((candidate) => ({ id: `${candidate.entity.id}|${candidate.nearby}`, candidate }))).map(({ candidate }) => candidate);
  return { nearby: best.filter(({ nearby }) => nearby), elsewhere: best.filter(({ nearby }) => !nearby) };
}
