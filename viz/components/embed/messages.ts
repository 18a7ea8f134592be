import type { Table } from "../../messages.ts";

/** What stands around a view within another site's page. */
export const messages = {
  "embed.open": { zh: "在芯链图谱中打开", en: "Open in Xinlian Atlas" },
  "embed.sources": { zh: "依据 {count} 份政策文件，每一条都能打开原文", en: "From {count:policy document|policy documents}; every line opens its passage" },
} as const satisfies Table;
