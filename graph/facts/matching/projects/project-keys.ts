import type { Lexicon } from "../../../lexicon/index.ts";
import { matchKeys } from "../keys.ts";
import { partsOf } from "../name-parts.ts";
import type { ProjectSeen } from "./project-seen.ts";
import { moneyOf } from "./sums.ts";

/** Under which keys a project is looked for beside that of its name: its other names, its undertakers, and its sum in its province. */
export function keysOfProject({ kind, name, aliases, home, firms, sites, totals }: ProjectSeen, { gazetteer }: Lexicon): readonly string[] {
  const named = matchKeys(kind, name, aliases, gazetteer);
  const ofFirms = firms.flatMap(({ id, names }) => [`${kind}|of|${id}`, ...names.map((firm) => `${kind}|of|${partsOf("Company", firm, gazetteer).stem}`)]);
  const provinces = new Set([...sites.map((site) => /^\w+:(\d\d)\d{4}/.exec(site)?.[1]), home?.slice(0, 2)].filter((code) => code !== undefined && code !== "10"));
  const ofSums = [...provinces].flatMap((province) => totals.map((total) => {
    const { value, currency } = moneyOf(total);
    return `${kind}|sum|${province}|${Number((currency === null ? value * 1e4 : value).toPrecision(3))}`;
  }));
  return [...new Set([...(named?.others ?? []), ...ofFirms, ...ofSums])].filter((key) => key !== named?.stem).sort();
}
