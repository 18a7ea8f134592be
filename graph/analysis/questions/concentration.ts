import { InvalidArgument } from "../../errors.ts";
import { stageOf } from "../../ontology/index.ts";
import { objectsOf } from "../candidates.ts";
import { type EntityRef, refOf } from "../chain-rows.ts";
import { stageColumn } from "../columns.ts";
import { type Concentration, concentrationByCompany, concentrationByPlace } from "../concentration.ts";
import { evidenceOf } from "../evidence.ts";
import { placeTree } from "../place-tree.ts";
import { type Ask, asEvidence, dateOf, evidenceValues, most, placesAround } from "./ask.ts";
import { readBackbone } from "./grounds.ts";

export interface ConcentrationQuestion {
  readonly of: string;
  readonly by: "PLACE" | "COMPANY";
  readonly asOf: string | null;
  readonly limit: number;
}

/** How many places or firms make up what is known of a thing or stage, and how much is unknown. @throws InvalidArgument for an unknown id */
export async function askConcentration(ask: Ask, { of, by, asOf, limit }: ConcentrationQuestion): Promise<Concentration & { readonly of: EntityRef; readonly by: "PLACE" | "COMPANY" }> {
  const [[found], backbone] = await Promise.all([ask("entitiesById", { ids: [of] }), readBackbone(ask)]);
  if (found === undefined) throw new InvalidArgument(`There is nothing with the id ${of}; search names a thing's id.`);
  const code = of.startsWith("Stage:") ? of.slice("Stage:".length) : undefined;
  const things = code !== undefined && stageOf(code) !== undefined ? objectsOf(stageColumn(code, null), backbone) : [of, ...backbone.variants(of)];
  const rows = await ask("evidenceOnThings", { things, most, ...evidenceValues(asOf) });
  const evidence = evidenceOf(asEvidence(rows), backbone, dateOf(asOf));
  const tree = placeTree(await placesAround(ask, evidence.flatMap(({ site }) => site ?? [])));
  const result = by === "COMPANY" ? concentrationByCompany(evidence, tree) : concentrationByPlace(evidence, tree);
  return { of: refOf(found.entity as unknown as EntityRef), by, ...result, shares: result.shares.slice(0, limit) };
}
