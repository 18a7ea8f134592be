import type { Mention } from "../../identity/mention.ts";
import { areNested } from "../../rules/areas.ts";
import type { Scan } from "../../scan/scan.ts";
import { homeCode } from "./home-code.ts";

/** The area in a school's name tells where the school is, not where the text is: 北京 of 北京大学, unless the document is about that area or one around or in it. */
export function withoutTownsOfSchools(scan: Scan, mentions: readonly Mention[]): Mention[] {
  const { lexicon } = scan.vocabulary;
  const home = homeCode(scan);
  return mentions.filter(({ kind, name, inside, start }) => {
    if (kind !== "Region" || inside?.kind !== "Institution" || inside.start !== start || !isSchool.test(inside.name)) return true;
    const area = lexicon.gazetteer.find(name, home)?.code;
    return home !== undefined && area !== undefined && areNested(lexicon, area, home);
  });
}

const isSchool = /(?:大学|学院|科大|理工)(?:[\u4e00-\u9fff]{2,8}(?:学院|系|团队)|[\u4e00-\u9fff]{2,14}(?:研究院|研究所|分院|创新中心|实验室))?$/;
