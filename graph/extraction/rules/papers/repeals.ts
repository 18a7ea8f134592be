import type { Context, Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { validityOf } from "../../figures/validity.ts";
import { groupsOf } from "../lists/groups.ts";

const cues = cuesOf("repeals", ({ repealed, manner, ends }) => ({
  /** Behind the papers: 等3个文件自本通知印发之日起同时废止. */
  isEnded: pattern`^(?:（[^（）]{0,24}）)?(?:等?(?:[\d一二三四五六七八九十两]+[个件份项])?(?:相关|有关)?(?:文件|规定|政策|通知)?)?(?:，?自[^，。；]{0,20}起，?)?${manner}*${repealed}`,
  /** Before them: 决定废止《…》, 代替原《…》. */
  ends: pattern`(?<![未已被])${ends}(?:了)?(?:原|此前(?:印发|发布)的|原有的)?$`,
}));

/** What a document puts out of force: papers named in 《》 beside a verb of ending. Source: closing clauses of official documents (党政机关公文处理工作条例). */
export const repeals: Rule = {
  id: "said-to-end-with-this",
  reason: "the document says that the other is repealed with it",
  example: "本措施自印发之日起施行，《若干政策》（庐政发〔2019〕3号）同时废止",
  *read(context) {
    const { reading: { text, document: { about } }, cast } = context;
    const own = about.policyTitle === null ? undefined : cast.named("Policy", about.policyTitle);
    if (own === undefined) return;
    const since = validFrom(context);
    for (const { sentence, mentions } of context.linesWith("Policy")) {
      for (const { start, end, members } of groupsOf(text, mentions, "Policy")) {
        const behind = cues().isEnded.exec(text.slice(end, Math.min(sentence.end, end + 60)));
        if (behind === null && !cues().ends.test(text.slice(Math.max(sentence.start, start - 16), start))) continue;
        for (const member of members) {
          const to = cast.of(member);
          if (to === undefined || to === own) continue;
          yield { type: "REPEALS", from: own, to, evidence: { start, end: end + (behind?.[0].length ?? 0) }, basis: "stated", confidence: 0.93, validFrom: since };
        }
      }
    }
  },
};

/** From when on: the day that the document names for itself, else its own date, else the year of its number. */
function validFrom(context: Context): string | undefined {
  const { about } = context.reading.document;
  return validityOf(context).from?.value ?? about.publishedOn ?? /〔(20\d{2})〕/.exec(about.number ?? "")?.[1];
}
