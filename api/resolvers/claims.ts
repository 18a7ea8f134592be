import type { z } from "zod";
import { InvalidArgument, refuseUnknownAmong } from "../../graph/index.ts";
import { claimsArguments, until } from "../arguments.ts";
import type { ClaimRow, Context } from "../context.ts";

/** Which query begins where: the narrowest anchor given decides. */
const anchors = [["subject", "claimsOfSubject"], ["object", "claimsOfObject"], ["entity", "claimsOfEntity"], ["document", "claimsOfDocument"], ["at", "claimsOfPlace"]] as const;

/** One page of claims by any of the filters. */
export async function claims(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  const { asOf, ...asked } = claimsArguments.parse(given);
  const query = anchors.find(([anchor]) => asked[anchor] !== null)?.[1] ?? "claimsAnywhere";
  const [page] = await ask(query, { ...asked, until: until(asOf) });
  if ((page?.total ?? 0) === 0) await refuseWhatIsNot(asked, ask);
  return { total: page?.total ?? 0, items: await claimsById(page?.ids ?? [], ask) };
}

/** Refuses filters by what there is not: no claims would look like silence. @throws InvalidArgument naming the argument */
async function refuseWhatIsNot({ entity, subject, object, at, document }: Omit<z.infer<typeof claimsArguments>, "asOf">, ask: Context["ask"]): Promise<void> {
  await refuseUnknownAmong(ask, { entity, subject, object, at });
  if (document !== null && (await ask("documentsById", { ids: [document] })).length === 0) throw new InvalidArgument(`document: There is no document with the id ${document}; documents lists them.`);
}

/** The claims of these ids, in their order. */
export async function claimsById(ids: readonly string[], ask: Context["ask"]): Promise<readonly ClaimRow[]> {
  return ids.length === 0 ? [] : (await ask("claimsById", { ids })).map(({ claim }) => claim as unknown as ClaimRow);
}
