import { type Attribute, attributes, codesIn, type Named, ontology, type RowOf } from "../../graph/index.ts";
import { idArguments, pageArguments } from "../arguments.ts";
import type { Context, EntityRow } from "../context.ts";

const properties = attributes.filter((attribute) => attribute !== "NAMED");

/** The entity of an id; null where there is none. */
export async function entity(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  return (await ask("entitiesById", { ids: [idArguments.parse(given).id] }))[0]?.entity ?? null;
}

/** The fields of an Entity that are not in its row. */
export const entityFields = {
  claimCount: async ({ id }: EntityRow, _: unknown, { entityClaimCount }: Context) => (await entityClaimCount(id)) ?? 0,
  properties: async ({ id }: EntityRow, _: unknown, { ask }: Context) => (await ask("entityProperties", { id, attributes: properties })).map(propertyOf),
  links: async ({ id }: EntityRow, given: unknown, { ask }: Context) => (await ask("entityLinks", { id, ...pageArguments.parse(given) }))[0],
  aliases: ({ aliases }: EntityRow) => {
    const codes = codesIn(aliases);
    return aliases.filter((alias) => !codes.includes(alias));
  },
  sameAs: async ({ id }: EntityRow, _: unknown, { sameAs }: Context) => (await sameAs(id)) ?? [],
};

/** A value with the unit that is printed, and the year that it is for in its label. */
function propertyOf({ predicate, value, unit, year, claims }: RowOf<Named<"entityProperties">>): unknown {
  const { name, label } = ontology.attributes[predicate as Attribute];
  const labelled = year === null ? label : { zh: `${label.zh}（${year}）`, en: `${label.en} (${year})` };
  return { name, label: labelled, value: unit === null || value.endsWith(unit) ? value : `${value}${unit}`, claims };
}
