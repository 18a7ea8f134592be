import type { Text } from "../ontology/index.ts";
import { findingOf, firmsAt, type MissingKind, missingKinds, projectsAt, reasonOf, type SitedFirm } from "./cell.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, inFamily } from "./columns.ts";
import { evidenceAt } from "./evidence.ts";
import type { DocumentRef } from "./evidence-rows.ts";
import type { GapGrounds } from "./gaps.ts";
import { compareText, distinctById } from "../grouping.ts";
import type { Level } from "./level.ts";
import { isUnread } from "./plans.ts";
import { leadsOf } from "./unconfirmed.ts";

/** What is there of one column at one place. */
export interface Cell {
  readonly place: EntityRef;
  readonly column: string;
  readonly level: Level;
  readonly missing: readonly MissingKind[];
  readonly present: number;
  readonly subStages: number;
  readonly reason: Text;
  readonly claimIds: readonly string[];
  readonly firms: readonly SitedFirm[];
  readonly projects: readonly EntityRef[];
}

const wholeChain = { family: null, chain: null } as const;

/** The cells of places × columns, place by place in the order given, and the documents that they were read from. */
export function coverageOf(places: readonly EntityRef[], columns: readonly Column[], grounds: GapGrounds): { readonly cells: readonly Cell[]; readonly documentsRead: readonly DocumentRef[] } {
  const { evidence, plans, tree, backbone } = grounds;
  const read = new Map<string, DocumentRef>();
  const cells = places.flatMap((place) => {
    const there = evidenceAt(evidence, place.id, tree);
    for (const { row: { document: { id, title, publishedOn } } } of there) read.set(id, { id, title, publishedOn });
    const leads = leadsOf(there, place.id, plans, wholeChain, backbone);
    const unread = isUnread(place.id, plans, tree, wholeChain);
    return columns.map((column): Cell => {
      const finding = findingOf(there, place.id, column, backbone);
      const isLead = finding.level === 0 && finding.missing.length === 0 && column.product === null
        && leads.some(({ subStage, family }) => (column.subStage === null ? backbone.subStages(column.stage, null).includes(subStage) : subStage === column.subStage) && inFamily(family, column.family));
      const isTask = finding.level === 0 && finding.missing.length === 0 && unread;
      const reason = reasonOf(finding, place.id, column);
      return {
        place, column: column.id, level: finding.level, present: finding.present, subStages: finding.subStages,
        missing: missingKinds.filter((kind) => finding.missing.includes(kind) || (kind === "UNCONFIRMED" && isLead) || (kind === "UNREAD" && isTask)),
        reason: isLead ? added(reason, { zh: "相邻环节已有而本地规划未提及：待核实的线索，不是事实。", en: " A neighbouring link is there and the place’s own plan is silent: a lead to verify, not a fact." })
          : isTask ? added(reason, { zh: "没有读到该地的产业链规划：待读，不是缺口。", en: " No chain plan of the place was read: a reading task, not a gap." }) : reason,
        claimIds: finding.evidence.map(({ id }) => id), firms: firmsAt(finding), projects: projectsAt(finding),
      };
    });
  });
  const plansRead = plans.filter(({ region }) => places.some(({ id }) => id === region)).map(({ id, title, publishedOn }) => ({ id, title, publishedOn }));
  return { cells, documentsRead: distinctById([...read.values(), ...plansRead]).sort((a, b) => compareText(b.publishedOn ?? "", a.publishedOn ?? "") || compareText(a.id, b.id)) };
}

function added(text: Text, more: Text): Text {
  return { zh: text.zh + more.zh, en: text.en + more.en };
}
