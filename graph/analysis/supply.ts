import { ontology, stages } from "../ontology/index.ts";
import type { Candidate } from "./candidates.ts";
import { findingOf, firmsAt, type SitedFirm } from "./cell.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, inFamily, objectColumn, productColumn, stageColumn } from "./columns.ts";
import { type Evidence, evidenceAt } from "./evidence.ts";
import type { GapGrounds } from "./gaps.ts";
import { distinctById } from "../grouping.ts";
import type { Level } from "./level.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Scope } from "./plans.ts";

/** What comes right before or right after a link: how far it is at the place, who is there, and whether the place's documents say that it is short of it. */
export interface SupplyTie {
  readonly cell: Column;
  readonly level: Level;
  readonly short: boolean;
  readonly firms: readonly SitedFirm[];
}

/** A link of the chain that a place has, with what it needs and what could take it up along the backbone. */
export interface SupplyLink {
  readonly cell: Column;
  readonly level: Level;
  readonly firms: readonly SitedFirm[];
  readonly upstream: readonly SupplyTie[];
  readonly downstream: readonly SupplyTie[];
}

/** A tie with those who could supply it or take it up: in the same city or province, and elsewhere. Suggestions only. */
export interface SuppliedTie extends SupplyTie {
  readonly nearby: readonly Candidate[];
  readonly elsewhere: readonly Candidate[];
}

/**
 * The links that a place has, planned or further, each with its neighbours; where it has none, those that it wants. Links with firms come first, then those
 * with neighbours, each in the order of the chain.
 */
export function supplyOf({ id }: EntityRef, { family }: Pick<Scope, "family">, { evidence, tree, backbone }: Pick<GapGrounds, "evidence" | "tree" | "backbone">): SupplyLink[] {
  const there = evidenceAt(evidence, id, tree);
  const asked = there.filter((claim) => claim.decides && inFamily(claim.family, family));
  const had = columnsOf(asked.filter(({ level }) => level >= 2), family);
  const own = had.length > 0 ? had : columnsOf(asked.filter(({ level }) => level === 1), family);
  const tie = (cell: Column): SupplyTie => {
    const finding = findingOf(there, id, cell, backbone);
    return { cell, level: finding.level, short: finding.missing.includes("DECLARED"), firms: firmsAt(finding) };
  };
  const tieTo = (node: EntityRef): SupplyTie => {
    const thing = backbone.thing(node.id);
    return tie(thing === undefined || thing.kind === "Stage" ? stageColumn(node.id.slice("Stage:".length), family) : productColumn(thing, thing.family));
  };
  const links = own.map((cell): SupplyLink => {
    const around = neighboursOf(cell, there, id, backbone);
    const [before, after] = [around.upstream.map(({ node }) => tieTo(node)), around.downstream.map(({ node }) => tieTo(node))];
    const { level, firms } = tie(cell);
    return { cell, level, firms, ...inChainOrder(cell, before, after) };
  });
  const weight = ({ firms, upstream, downstream }: SupplyLink) => Number(firms.length === 0) * 2 + Number(upstream.length + downstream.length === 0);
  return links.toSorted((one, other) => weight(one) - weight(other));
}

/**
 * Stages stand before one another as the chain has them: the backbone lets a technology (packaging) feed the device that it makes, which would turn their
 * stages round. Things, and the supporting lane, keep the backbone's direction.
 */
function inChainOrder({ product, stage }: Column, before: readonly SupplyTie[], after: readonly SupplyTie[]): Pick<SupplyLink, "upstream" | "downstream"> {
  if (product !== null || ontology.stages[stage].supporting) return { upstream: before, downstream: after };
  const sideOf = (tie: SupplyTie) => (ontology.stages[tie.cell.stage].supporting ? 0 : stages.indexOf(tie.cell.stage) - stages.indexOf(stage));
  return { upstream: distinctTies([...before.filter((tie) => sideOf(tie) <= 0), ...after.filter((tie) => sideOf(tie) < 0)]), downstream: distinctTies([...after.filter((tie) => sideOf(tie) >= 0), ...before.filter((tie) => sideOf(tie) > 0)]) };
}

const distinctTies = (ties: readonly SupplyTie[]): SupplyTie[] => [...new Map(ties.map((tie) => [tie.cell.id, tie])).values()];

/** What evidence speaks of: things by themselves, stages where no thing of theirs is told. */
function columnsOf(evidence: readonly Evidence[], family: Scope["family"]): Column[] {
  const columns = distinctById(evidence.map(({ row: { thing } }) => objectColumn(thing, family)));
  const told = new Set(columns.filter(({ product }) => product !== null).flatMap(({ stage, subStage }) => [stage, subStage]));
  return columns.filter(({ product, stage, subStage }) => product !== null || !told.has(subStage ?? stage));
}
