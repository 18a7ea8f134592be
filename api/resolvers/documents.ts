import { idArguments, pageArguments, passagesArguments } from "../arguments.ts";
import { issuerInEnglish } from "../../graph/index.ts";
import type { Context, DocumentRow } from "../context.ts";
import { claimsById } from "./claims.ts";

/** One page of the documents. */
export async function documents(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  const [page] = await ask("documentsPage", pageArguments.parse(given));
  return { total: page?.total ?? 0, items: await documentsById(page?.ids ?? [], ask) };
}

/** The document of an id; null where none is loaded. */
export async function document(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  return (await documentsById([idArguments.parse(given).id], ask))[0] ?? null;
}

async function documentsById(ids: readonly string[], ask: Context["ask"]): Promise<readonly DocumentRow[]> {
  return ids.length === 0 ? [] : (await ask("documentsById", { ids })).map(({ document: row }) => row as unknown as DocumentRow);
}

/** The fields of a Document that are not in its row. */
export const documentFields = {
  issuerEn: ({ issuer, region }: DocumentRow) => (issuer === null ? null : issuerInEnglish(issuer, region?.name ?? null)),
  claimCount: async ({ id }: DocumentRow, _: unknown, { documentClaimCounts }: Context) => (await documentClaimCounts(id))?.claimCount ?? 0,
  proposedCount: async ({ id }: DocumentRow, _: unknown, { documentClaimCounts }: Context) => (await documentClaimCounts(id))?.proposedCount ?? 0,
  hasText: ({ id }: DocumentRow, _: unknown, { texts }: Context) => texts.has(id),
  text: ({ id }: DocumentRow, _: unknown, { texts }: Context) => texts.of(id),
  passages: async ({ id }: DocumentRow, given: unknown, { ask }: Context) => {
    const ids = (await ask("documentPassages", { document: id, ...passagesArguments.parse(given) })).map((row) => row.id);
    return (await claimsById(ids, ask)).map((claim) => ({ start: claim.start, end: claim.end, claim }));
  },
};
