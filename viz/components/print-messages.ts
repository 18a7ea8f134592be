import type { Table } from "../messages.ts";

/** What stands at the head of a printed view. */
export const printMessages = {
  "print.allDates": { zh: "全部文件", en: "all documents" },
  "print.asOf": { zh: "截至 {date}", en: "as of {date}" },
  "print.on": { zh: "打印于 {date}", en: "Printed {date}" },
} as const satisfies Table;
