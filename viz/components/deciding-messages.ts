import type { Table } from "../messages.ts";

/** What is said of decisions, whatever they are about. */
export const decidingMessages = {
  "deciding.by": { zh: "署名", en: "Signed by" },
  "deciding.by.hint": { zh: "你的名字，会和判断一起记下", en: "Your name, kept with the decision" },
  "deciding.by.missing": { zh: "先写上署名", en: "Write your name first" },
  "deciding.back": { zh: "撤回判断", en: "Take the decision back" },
  "deciding.decided": { zh: "{by} 于 {at} 判断{why}", en: "decided by {by} on {at}{why}" },
  "deciding.failed": { zh: "判断没有记下：{reason}", en: "The decision was not kept: {reason}" },
} as const satisfies Table;
