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
