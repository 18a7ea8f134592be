import type { Table } from "../messages.ts";

/** What is said of decisions: about facts, and about entities that may be one and the same. */
export const decidingMessages = {
  "deciding.by": { zh: "署名", en: "Signed by" },
  "deciding.by.hint": { zh: "你的名字，会和判断一起记下", en: "Your name, kept with the decision" },
  "deciding.by.missing": { zh: "先写上署名", en: "Write your name first" },
  "deciding.sending": { zh: "正在记下判断…", en: "Keeping the decision…" },
  "deciding.back": { zh: "撤回判断", en: "Take the decision back" },
  "deciding.decided": { zh: "{by} 于 {at} 判断{why}", en: "decided by {by} on {at}{why}" },
  "deciding.failed": { zh: "判断没有记下：{reason}", en: "The decision was not kept: {reason}" },
  "matches.title": { zh: "是不是同一个？", en: "One and the same?" },
  "matches.hint": { zh: "名字相近又没有十足把握的，先分开放着，等人判断；判断署名保留，重新读入也不变。", en: "What is alike but not for sure the same stands apart until a person decides; the decision is kept with the name, also when documents are read again." },
  "matches.with": { zh: "{one} 与 {other}", en: "{one} and {other}" },
  "matches.same": { zh: "是同一个", en: "The same" },
  "matches.notSame": { zh: "不是同一个", en: "Not the same" },
  "matches.held": { zh: "现作同一个看待", en: "now held to be the same" },
  "matches.decided.SAME": { zh: "已判断为同一个", en: "decided to be the same" },
  "matches.decided.NOT_SAME": { zh: "已判断为两个", en: "decided to be two" },
  "matches.done.same": { zh: "记下了：是同一个", en: "Kept: the same" },
  "matches.done.not-same": { zh: "记下了：不是同一个", en: "Kept: not the same" },
  "matches.done.undo": { zh: "判断已撤回", en: "The decision is taken back" },
  "matches.more": { zh: "另有 {count} 对", en: "{count:pair|pairs} more" },
} as const satisfies Table;
