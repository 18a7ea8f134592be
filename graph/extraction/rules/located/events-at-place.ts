import type { Mention } from "../../identity/mention.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("events-at-place", ({ begun, ceremonial, happen, hold }) => ({
  /** Behind the place of a ceremony. */
  isHeld: pattern`^(?:隆重|顺利)?${hold}`,
  /** A ceremony of the project held somewhere: X项目开工仪式在长沙高新区举行. */
  ceremony: pattern`^(?:主体工程)?${begun}(?:建设)?${ceremonial}?(?:[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|近日|日前)?在$`,
  happens: pattern`^[^，。；]{0,8}${happen}|^举[行办][^，。；]{0,14}${begun}`,
}));

/** Whether the words behind a place say what a project comes to there, so that it lies there: 在庐州开工, 在滨湖举行奠基仪式. */
export function happensThere(behind: string): boolean {
  return cues().happens.test(behind);
}

/** Whether the words between a project and a place, and those behind that, tell of a ceremony held there: 外延片项目开工仪式在长沙高新区举行. */
export function isCeremony(between: string, behind: string): boolean {
  return cues().ceremony.test(between) && cues().isHeld.test(behind);
}

/** Whether the firm behind a place is founded there, so that it is what stands in the place, and not its founder: 恒越光电决定在庐州设立全资子公司澜泰微. @param outer the names of the sentence that stand in no other */
export function foundsFirm(text: string, { end }: Pick<Mention, "end">, outer: readonly Mention[]): boolean {
  const child = outer.find(({ kind, start }) => kind === "Company" && start > end);
  return child !== undefined && child.start - end <= longestFounding && founds.test(text.slice(end, child.start));
}

const longestFounding = 20;
const founds = /^[市区县]?(?:投资|出资|共同|新)?(?:设立|成立|组建|注册成立|创立)(?:了|一家)?(?:新的?|全资|控股|合资|独资)*(?:子公司|公司|企业)?[—“]{0,2}$/;
