import type { Table } from "../messages.ts";
import { decidingMessages } from "./deciding-messages.ts";

/** What is said of entities that may be one and the same. */
export const matchMessages = {
  ...decidingMessages,
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
  "matches.more": { zh: "另有 {count} 对", en: "{count} pairs more" },
} as const satisfies Table;
