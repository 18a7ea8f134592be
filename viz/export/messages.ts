import type { Table } from "../messages.ts";

/** What is said of files that leave the page. */
export const exportMessages = {
  "export.csv": { zh: "导出 CSV", en: "Export CSV" },
  "export.xlsx": { zh: "导出 Excel", en: "Export Excel" },
  "export.done": { zh: "已存为 {name}", en: "Saved as {name}" },
  "export.failed": { zh: "没能导出：{reason}", en: "The export failed: {reason}" },
} as const satisfies Table;
