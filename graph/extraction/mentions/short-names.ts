import { comparable } from "../../lexicon/index.ts";
import { buildAutomaton, longest } from "../automaton.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const legal = /(?:（集团）|集团|控股)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
const trades = /(?:科技发展|科技股份|集成电路制造|信息材料|信息装备|新材料|半导体科技|电子科技|光电科技|微电子科技|电子材料|科技|技术|制造|实业|发展|材料|信息|股份)$/;

/**
 * The short names that a document itself makes of the full ones it gives: 恒越光电 of 庐州恒越光电科技有限公司. Without the area before, the legal form and the trade behind;
 * three characters at least.
 */
export function shortNames({ reading: { text, folded, foldedLength, positions }, nameAt }: Scan, full: readonly Mention[]): Mention[] {
  const forms = new Map<string, true>();
  for (const { kind, name, start } of full) {
    if (kind !== "Company" || !legal.test(name)) continue;
    const area = nameAt.get(start);
    const isArea = area !== undefined && area.payload.some(({ type }) => type === "region");
    let core = name.slice(isArea ? area.end - start : 0).replace(/（[^）]*）/g, "").replace(legal, "");
    for (let step = 0; step < 3 && core.length >= 3; step++) {
      forms.set(core, true);
      const shorter = core.replace(trades, "");
      if (shorter === core) break;
      core = shorter;
    }
  }
  if (forms.size === 0) return [];
  const found = buildAutomaton([...forms.keys()].map((form) => [comparable(form), form] as const)).scan(folded, foldedLength);
  return longest(found).map(({ start, end }) => {
    const [from, to] = [positions[start] as number, (positions[end - 1] as number) + 1];
    return { kind: "Company", start: from, end: to, name: text.slice(from, to), forms: [], rule: "short-of-full-name", confidence: 0.88 };
  });
}

const brand = /^[\u4e00-\u9fff]{2,4}(?:微电子|半导体|光电|电子|科技|新材)(?=[\u4e00-\u9fffA-Z\d])/;

/** Firms that a project's name begins with, by the trade word that ends a brand: 华辰微电子 in 华辰微电子射频芯片产业园项目. */
export function brandsOfProjects({ nameAt, vocabulary: { generic } }: Scan, projects: readonly Mention[]): Mention[] {
  return projects.flatMap(({ kind, name, start }): Mention[] => {
    const found = kind === "Project" && nameAt.get(start) === undefined ? brand.exec(name)?.[0] : undefined;
    if (found === undefined || generic.has(found) || /^(?:新型|先进|第[一二三四]代|化合物|功率|高端|年产|国家|[一二三四]期)/.test(found)) return [];
    return [{ kind: "Company", start, end: start + found.length, name: found, forms: [], rule: "brand-of-project", confidence: 0.75 }];
  });
}
