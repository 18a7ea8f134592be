import type { Ontology, StageInfo } from "../../contract.ts";
import type { GapRow, Strength } from "./requests.ts";

/** What a stage of the chain can lend and what it lacks. */
export interface StageRow {
  readonly stage: StageInfo;
  readonly strengths: readonly Strength[];
  /** What documents declare, want or call weak. */
  readonly gaps: readonly GapRow[];
  /** What nobody has said: leads to verify. */
  readonly leads: readonly GapRow[];
}

/** Strengths and gaps along the chain, the supporting lane last; a stage of which nothing is said has an empty row. */
export function byStage({ stages }: Ontology, gaps: readonly GapRow[], strengths: readonly Strength[]): readonly StageRow[] {
  return stages.toSorted((one, other) => Number(one.supporting) - Number(other.supporting)).map((stage) => {
    const here = named(gaps.filter(({ cell }) => cell.stage === stage.id));
    return {
      stage,
      strengths: named(strengths.filter(({ cell }) => cell.stage === stage.id)),
      gaps: here.filter((gap) => !isLead(gap)),
      leads: here.filter(isLead),
    };
  });
}

/** Each place with each name once: a technique that is called as its sub-stage would stand there twice. */
function named<Item extends Pick<Strength, "place" | "cell">>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ place, cell }) => {
    const key = `${place.id} ${cell.label.zh}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A gap that only the plan's silence speaks for. */
export const isLead = ({ kinds }: Pick<GapRow, "kinds">): boolean => kinds[0] === "UNCONFIRMED";
