import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Force } from "./force.ts";
import type { Mention } from "../identity/mention.ts";
import type { Cast } from "../identity/resolve.ts";

const cues = cuesOf("papers-of-places", ({ issue, issued, says }) => ({
  issues: pattern`${issue}了?《?$`,
  isIssued: pattern`^》?(?:（[^（）]{1,24}）)?${issued}*${says}`,
}));

/** What news tells of a paper that a place has issued is that place's, to the end of the paragraph: 庐州市印发《庐州市……行动计划》，提出……. */
export function* ofIssuedPapers(text: string, mentions: readonly Mention[], to: number, cast: Cast): Generator<Force> {
  for (const paper of mentions) {
    if (paper.kind !== "Policy" || paper.inside !== undefined || !(cues().issues.test(text.slice(paper.start - 8, paper.start)) || cues().isIssued.test(text.slice(paper.end, paper.end + 24)))) continue;
    const [area] = mentions.filter(({ kind, inside, start }) => (kind === "Region" || kind === "Park") && inside === paper && start <= paper.start + 1).sort((a, b) => b.end - a.end);
    if (area?.kind === "Region" && /^(?:国家)?(?:[高经]?[新开]|保税|综保)[技术产业]*[开发新]*区/.test(text.slice(area.end, area.end + 12))) continue;
    const place = area === undefined ? undefined : cast.of(area);
    if (place !== undefined) yield { from: paper.end, to, places: [place] };
  }
}
