import type { MissingKind } from "../../contract.ts";
import { list, slice, sorting, type Codec } from "../../slice.ts";
import type { Action } from "../../state.ts";

/** The kinds of missing that make a gap, the most pressing first; what was not read is a reading task, listed apart. */
export const gapKinds = ["DECLARED", "UNMET", "WEAK", "UNCONFIRMED"] as const satisfies readonly MissingKind[];
export type GapKind = (typeof gapKinds)[number];

const columns = ["place", "cell", "kinds", "wanted", "reached", "owners", "fillers", "deadline"] as const;

const kindList: Codec<readonly GapKind[]> = {
  read: (written) => gapKinds.filter((kind) => list.read(written).includes(kind)),
  write: (kinds) => list.write(kinds),
};

/** The view's part of the state: which kinds are shown (none chosen: all), and how the table is sorted (null: the order in which to act). */
export const gaps = slice("gaps", { kinds: kindList, sort: sorting(null, columns) }, {});

/** Shows a kind alone or beside the others chosen; chosen again, it is left out. */
export const toggleKind = (kind: GapKind): Action =>
  gaps.update(({ kinds }) => ({ kinds: gapKinds.filter((one) => (one === kind) !== kinds.includes(one)) }));
