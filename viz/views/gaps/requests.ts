import { gapPageOperation, type GapPageAnswer } from "../../operations/gap-page.graphql.ts";
import { oneGapOperation, type OneGapAnswer } from "../../operations/gap.graphql.ts";
import { strengthsOperation, type StrengthsAnswer } from "../../operations/strengths.graphql.ts";
import { request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { gaps } from "./slice.ts";

/** A gap as the list tells it. */
export type GapRow = GapPageAnswer["gaps"]["items"][number];
/** A gap with all that is known of it. */
export type WholeGap = OneGapAnswer["gaps"]["items"][number];
export type GapCandidate = WholeGap["nearby"][number];
export type Strength = StrengthsAnswer["strengths"]["items"][number];

export function gapPageRequest(state: State) {
  const { kinds } = gaps.of(state);
  return request(gapPageOperation, { place: state.place, family: state.family, kinds: kinds.length === 0 ? null : kinds, asOf: state.asOf });
}

export const strengthsRequest = ({ place, family, asOf }: State) => request(strengthsOperation, { place, family, asOf });

/** Ids of what the panel shows here and no entity has. */
export const gapSelection = (id: string): string => `gap:${id}`;
export const strengthSelection = ({ place, cell }: Pick<Strength, "place" | "cell">): string => `strength:${place.id}|${cell.id}`;

/** The gap that is selected: its id names its place before the bar. */
export function selectedGapRequest({ selection, family, asOf }: State) {
  const id = selection?.startsWith("gap:") === true ? selection.slice("gap:".length) : undefined;
  const place = id?.split("|")[0];
  return id === undefined || place === undefined ? undefined : request(oneGapOperation, { id, place, family, asOf });
}
