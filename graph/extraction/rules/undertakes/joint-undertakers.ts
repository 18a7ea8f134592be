import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { leadingFirm, voiceOf } from "./project-name.ts";
import { firmInTurn } from "./projects-in-turn.ts";

const cues = cuesOf("joint-undertakers", ({ build }) => ({
  builds: pattern`${build}`,
}));

const bodies = new Set<Mention["kind"]>(["Company", "Institution"]);

/**
 * In news the firms and bodies before a project, with a verb of building or signing between, undertake it: `A公司与B研究所将在……共建X项目`.
 * Source: usage of trade news.
 */
export const jointUndertakers: Rule = {
  id: "firms-before-their-project",
  reason: "the sentence names the firms, a verb of building or signing, and the project",
  example: "恒越集团与庐州大学将在滨湖高新区共建碳化硅外延片项目",
  *read(context, said) {
    const { cast, reading: { text, isNews }, placesAt } = context;
    if (!isNews) return;
    const undertaken = new Set(said.filter(({ type }) => type === "UNDERTAKES").map(({ to }) => to));
    for (const line of context.proseWith("Project")) {
      const outer = line.mentions.filter(({ inside }) => inside === undefined);
      for (const mention of outer) {
        const project = mention.kind === "Project" ? cast.of(mention) : undefined;
        if (project === undefined || undertaken.has(project) || leadingFirm(mention, line.mentions, cast) !== undefined || firmInTurn(text, line, mention) !== undefined) continue;
        const before = outer.filter(({ kind, end }) => end <= mention.start && (bodies.has(kind) || kind === "Project"));
        const last = before.at(-1);
        if (last === undefined || last.kind === "Project" || mention.start - last.end > 60 || !(cues().builds.test(text.slice(last.end, mention.start)) || isSignedAbout(text, last.end, mention)) || /[；。]/.test(text.slice(last.end, mention.start))) continue;
        for (const member of listBefore(text, before, last)) {
          const from = cast.of(member);
          if (from !== undefined) yield { type: "UNDERTAKES", from, to: project, at: placesAt(mention.start)[0], evidence: { start: member.start, end: mention.end }, basis: "stated", ...voiceOf(context, line, mention), confidence: 0.8 };
        }
      }
    }
  },
};

/** Whether the firms before sign about the project: 滨湖区政府与恒越光电就外延片项目签订协议, 恒越光电与滨湖区就外延片项目达成意向. */
function isSignedAbout(text: string, from: number, { start, end }: Mention): boolean {
  return about.test(text.slice(from, start)) && signs.test(text.slice(end, end + 24));
}

const about = /^(?:（[^（）]{1,16}）)?(?:[与和同][^，。；]{2,24})?[^，。；、与和同]{0,8}就[^，。；、]{0,16}$/;
const signs = /^[”]?[^，。；]{0,14}(?:签|达成|敲定)/;

/** The list of firms that ends in a firm: A公司、B公司与C研究所. */
function listBefore(text: string, before: readonly Mention[], last: Mention): Mention[] {
  const list = [last];
  let first = last;
  for (let index = before.indexOf(last) - 1; index >= 0; index--) {
    const previous = before[index] as Mention;
    if (first.start - previous.end > longestJoint) break;
    if (previous.kind === "Project" || !/^(?:（[^（）]{1,20}）)?(?:[、和与及同]|以及|联合|携手)$/.test(text.slice(previous.end, first.start))) continue;
    list.push(previous);
    first = previous;
  }
  return list.reverse();
}

/** What may stand between two members: a word that joins them, and a gloss in brackets before it. */
const longestJoint = 24;
