import type { Entity } from "../../identity/entity.ts";
import type { Rule, Statement } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { areaCodeOf, areNested, seatCodeOf } from "../areas.ts";
import type { Lexicon } from "../../../lexicon/index.ts";

/** In news a firm is in the area that its full name begins with, or in the city, its short one, unless the text puts it elsewhere: 厦门恒越光电科技有限公司, 西安隆基; so is the project that it begins: 西安隆基硅片项目. Source: law on names of firms. */
export const firmsOwnArea: Rule = {
  id: "firms-own-area",
  reason: "the firm's name begins with the area, and the text puts it nowhere else",
  example: "厦门恒越光电科技有限公司扩产",
  *read({ reading: { isNews, text }, lines, cast, home, vocabulary: { lexicon } }, said) {
    if (!isNews) return;
    const sites = new Map<unknown, Statement[]>();
    for (const statement of said) if (statement.type === "LOCATED_IN") sites.set(statement.from, [...(sites.get(statement.from) ?? []), statement]);
    const standing = new Set(lines.flatMap(({ mentions }) => mentions.filter(({ kind, inside }) => kind === "Region" && (inside === undefined || inside.kind === "Park" || inside.kind === "Agency"))).map((mention) => cast.of(mention)));
    for (const { mentions } of lines) {
      const isTelling = areasOfFirms(mentions) >= fewestAreas;
      for (const mention of mentions) {
        const firm = mention.kind === "Company" && (mention.inside === undefined || mention.inside.kind === "Project") ? cast.of(mention) : undefined;
        const area = firm === undefined ? undefined : mentions.find(({ kind, start, end }) => kind === "Region" && start === mention.start && end < mention.end) ?? mentions.find(({ kind, inside, start }) => kind === "Region" && inside === mention && text.charAt(start - 1) === "（");
        const to = area === undefined ? undefined : cast.of(area);
        if (firm === undefined || to === undefined) continue;
        const isFull = mention.name.endsWith("公司");
        const isOfCity = !sites.has(firm) && areaCodeOf(to)?.endsWith("0000") === false && !isOnlySound(firm) && !/集团$|投资|资本/.test(mention.name);
        if (!isFull && !isOfCity && !(isTelling && !isOnlySound(firm)) && !standing.has(to) && !to.name.startsWith("台湾")) continue;
        if (!/^(?:台湾|香港|澳门)/.test(to.name) && (sites.get(firm) ?? []).some((site) => isElsewhere(site.to as Entity, to, sites))) continue;
        yield { type: "LOCATED_IN", from: firm, to, evidence: mention, basis: "stated", confidence: isFull ? 0.84 : 0.8 };
        const project = isFull || mention.inside?.start !== mention.start || (home !== undefined && isElsewhere(home, to, sites)) ? undefined : cast.of(mention.inside);
        if (project !== undefined && !(sites.get(project) ?? []).some((site) => isApart(lexicon, site.to as Entity, to))) yield { type: "LOCATED_IN", from: project, to, evidence: mention.inside ?? mention, basis: "stated", confidence: 0.8 };
      }
    }
  },
};

/** A firm of the lexicon that sits in no area of ours bears the area's characters for their sound: 阿克苏诺贝尔. */
function isOnlySound({ term }: Entity): boolean {
  return term !== undefined && term.region === undefined;
}

const fewestAreas = 2;

/** Before how many firms of a sentence an area stands: where it tells several so, it tells where each is: 无锡恒越、常州澜泰. */
function areasOfFirms(mentions: readonly Mention[]): number {
  const firms = mentions.filter(({ kind, inside }) => kind === "Company" && inside === undefined);
  return new Set(firms.flatMap(({ start, end }) => mentions.find((mention) => mention.kind === "Region" && mention.start === start && mention.end < end)?.name ?? [])).size;
}

/** Whether a project's known site is nowhere in the area that its firm's name begins with. */
function isApart(lexicon: Lexicon, site: Entity, area: Entity): boolean {
  const [own, around] = [areaCodeOf(site) ?? seatCodeOf(lexicon, site), areaCodeOf(area)];
  return own === undefined || around === undefined || !areNested(lexicon, own, around);
}

/** Whether a site lies in another province than the area, as far as its own code or the places around it tell. */
export function isElsewhere(site: Entity, area: Entity, sites: ReadonlyMap<unknown, readonly Statement[]> = new Map(), depth = 0): boolean {
  const [own, other] = [provinceOf(site), provinceOf(area)];
  if (own !== undefined && other !== undefined) return own !== other;
  const around = sites.get(site)?.[0]?.to;
  if (around !== undefined && depth < 3) return isElsewhere(around as Entity, area, sites, depth + 1);
  return false;
}

function provinceOf({ id }: Entity): string | undefined {
  return /^Region:(\d{2})\d{4}$/.exec(id)?.[1];
}
