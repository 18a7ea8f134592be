import type { EntityRef } from "../analysis/chain-rows.ts";
import type { DocumentRef } from "../analysis/evidence-rows.ts";
import type { Text } from "../ontology/index.ts";

/** A column of an answer's table. A column of type `id` holds the id of the entity named in the column before it, one of type `ids` those of the entities named there, one a line, in their order. */
export interface AnswerColumn {
  readonly id: string;
  readonly label: Text;
  readonly type: "text" | "number" | "date" | "id" | "ids";
}

/** A row with the claims that say it. */
export interface AnswerRow {
  readonly cells: readonly (string | null)[];
  readonly claimIds: readonly string[];
}

/** What one typed question found: all that the graph knows, in words and as a table. */
export interface Found {
  readonly text: Text;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
  /** What was found is not just what was asked, so that the texts are worth looking at. */
  readonly isThin?: boolean;
  /** How many there are, where that is more than the rows given. */
  readonly total?: number;
  /** The page's address with the same choices; null where no view shows it. */
  readonly link: string | null;
}

/** One of the choices that a question was read into; a page shows it as a chip that can be changed. */
export interface AnswerSlot {
  readonly name: string;
  readonly label: Text;
  readonly entity: EntityRef | null;
  readonly value: string | null;
}

/** The whole answer to a question in one's own words. */
export interface Answer {
  readonly question: string;
  /** How it was understood; null where it was not. */
  readonly understood: Text | null;
  readonly intent: string | null;
  readonly slots: readonly AnswerSlot[];
  readonly text: Text;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly total: number;
  /** Each claim with the row that it speaks for. */
  readonly citations: readonly { readonly row: number; readonly claim: string }[];
  readonly link: string | null;
  /** Other readings of the question, or the nearest ones that can be answered; each can be asked as it stands. */
  readonly alternatives: readonly Text[];
  readonly documentsRead: readonly DocumentRef[];
}
