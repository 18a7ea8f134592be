import type { Named, RowOf } from "../../cypher/index.ts";
import type { Run } from "./database.ts";

/** What of the graph is known to a transaction that has its turn to change it. */
export type Turn = RowOf<Named<"takeTurn">>;

/** Waits until no other transaction changes the graph; every one that does so takes its turn first. */
export async function takeTurn(run: Run, document: string, entities: readonly string[]): Promise<Turn> {
  const [turn] = await run("takeTurn", { document, entities });
  return turn ?? { contentHash: null, judgements: [], entities: [] };
}
