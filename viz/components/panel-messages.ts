import type { Table } from "../messages.ts";

/** What the panel says of an entity and of the claims behind it. */
export const panelMessages = {
  "panel.facts": { zh: "文件怎么说", en: "What the documents say" },
  "panel.facts.none": { zh: "没有文件说到它：它只在参考产业链上。读入一份提到它的文件，就会有依据。", en: "No document speaks of it: it stands on the reference chain alone. A document that names it would give it evidence." },
  "panel.general": { zh: "参考产业链的记载（{count}）", en: "On the reference chain ({count})" },
  "panel.links": { zh: "联系", en: "Links" },
  "panel.chainHere": { zh: "看这里的产业链", en: "Show the chain here" },
  "fact.named": { zh: "在文件里写作", en: "is written there as" },
  "fact.names": { zh: "文件怎么写它的名称（{count}）", en: "How documents write its name ({count})" },
  "fact.at": { zh: "在 {place}", en: "in {place}" },
  "document.open": { zh: "打开原文", en: "Open the passage" },
  "panel.keys": { zh: "Tab 进入 · Esc 关闭", en: "Tab enters · Esc closes" },
} as const satisfies Table;
