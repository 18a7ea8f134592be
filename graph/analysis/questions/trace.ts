import { InvalidArgument } from "../../errors.ts";
import { findingOf, type MissingKind } from "../cell.ts";
import { type EntityRef, type LinkRow, type ThingRow, refOf } from "../chain-rows.ts";
import type { ChainEdge, ChainNode } from "../chain.ts";
import { productColumn } from "../columns.ts";
import { type Evidence, evidenceAt, evidenceOf, firmsBehind, highestLevel } from "../evidence.ts";
import { compareText, distinctById } from "../../grouping.ts";
import { type Direction, type Trace, traceFrom, traceStep } from "../trace.ts";
import { leadsOf } from "../unconfirmed.ts";
import { type Ask, asEvidence, dateOf, evidenceValues, most, saidBy } from "./ask.ts";
import { type Grounds, readBackbone, readGrounds } from "./grounds.ts";

export interface TraceQuestion {
  readonly from: string;
  readonly direction: Direction;
  readonly depth: number;
  readonly place: string | null;
  readonly asOf: string | null;
  readonly limit: number;
}

export interface TraceAnswer {
  readonly nodes: readonly (Omit<ChainNode, "depth"> & { readonly depth: number; readonly claimIds: readonly string[] })[];
  readonly edges: readonly ChainEdge[];
  readonly missing: readonly { readonly node: EntityRef; readonly missing: readonly MissingKind[] }[];
  readonly total: number;
  readonly truncated: boolean;
}

/** Everything upstream or downstream of a thing or firm, with depth, who and where at each, and the links that are missing at a place on the way. @throws InvalidArgument for an unknown id */
export async function askTrace(ask: Ask, { from, direction, depth, place, asOf, limit }: TraceQuestion): Promise<TraceAnswer> {
  const trace = await walk(ask, from, direction, depth, saidBy(asOf));
  if (trace.reached.size === 0) await addAlone(ask, from, trace);
  const inOrder = [...trace.reached.values()].sort((a, b) => a.depth - b.depth || compareText(a.node.id, b.node.id));
  const shown = inOrder.slice(0, limit);
  const ids = new Set(shown.map(({ node }) => node.id));
  const { evidence, missingOf } = place === null ? await everywhere(ask, [...ids], asOf) : await atPlace(ask, place, asOf);
  const nodes = shown.map(({ node, depth: at }) => {
    const said = evidence.filter(({ thing }) => thing === node.id);
    const deciding = said.filter(({ decides, level }) => decides && level > 0);
    return {
      ...refOf(node), stage: node.stage ?? null, subStage: node.subStage ?? null, family: node.family ?? null, level: highestLevel(said), depth: at, usedAt: [], claimCount: said.length, claimIds: said.map(({ id }) => id),
      firms: distinctById(deciding.flatMap(firmsBehind)).map(refOf), places: distinctById(deciding.flatMap((claim) => claim.place ?? [])).map(refOf),
    };
  });
  return {
    nodes, total: inOrder.length, truncated: shown.length < inOrder.length,
    edges: trace.links.filter((link) => ids.has(link.from.id) && ids.has(link.to.id)).map(({ from: start, to, ...link }) => ({ ...link, from: start.id, to: to.id })),
    missing: shown.flatMap(({ node }) => {
      const missing = missingOf(node);
      return missing.length === 0 ? [] : [{ node: refOf(node), missing }];
    }),
  };
}

async function walk(ask: Ask, from: string, direction: Direction, depth: number, until: string | null): Promise<Trace> {
  let trace = traceFrom(from);
  while (trace.frontier.length > 0) {
    const links = (await ask("chainSteps", { ids: trace.frontier, until, limit: most })) as unknown as readonly LinkRow[];
    trace = traceStep(trace, links, direction, depth);
  }
  return trace;
}

/** A thing that no link leads from stands in its trace alone. */
async function addAlone(ask: Ask, id: string, trace: Trace): Promise<void> {
  const [found] = await ask("entitiesById", { ids: [id] });
  if (found === undefined) throw new InvalidArgument(`There is nothing with the id ${id}; search names a thing's id.`);
  const node = { stage: null, subStage: null, code: null, family: null, families: null, ...refOf(found.entity as unknown as EntityRef) } as ThingRow;
  (trace.reached as Map<string, { node: ThingRow; depth: number; via: "start" }>).set(id, { node, depth: 0, via: "start" });
}

type MissingOf = (node: ThingRow) => readonly MissingKind[];

async function everywhere(ask: Ask, things: readonly string[], asOf: string | null): Promise<{ readonly evidence: readonly Evidence[]; readonly missingOf: MissingOf }> {
  const [rows, backbone] = await Promise.all([ask("evidenceOnThings", { things, most: 500, ...evidenceValues(asOf) }), readBackbone(ask)]);
  return { evidence: evidenceOf(asEvidence(rows), backbone, dateOf(asOf)), missingOf: () => [] };
}

async function atPlace(ask: Ask, place: string, asOf: string | null): Promise<{ readonly evidence: readonly Evidence[]; readonly missingOf: MissingOf }> {
  const grounds: Grounds = await readGrounds(ask, [place], asOf);
  const evidence = evidenceAt(grounds.evidence, place, grounds.tree);
  const leads = leadsOf(evidence, place, grounds.plans, { family: null, chain: null }, grounds.backbone);
  return {
    evidence,
    missingOf: (node) => {
      if (node.kind === "Company") return [];
      const { level, missing } = findingOf(evidence, place, productColumn(node, node.family), grounds.backbone);
      const isLead = level === 0 && missing.length === 0 && leads.some(({ subStage, family }) => subStage === node.subStage && family === node.family);
      return isLead ? ["UNCONFIRMED"] : missing;
    },
  };
}
