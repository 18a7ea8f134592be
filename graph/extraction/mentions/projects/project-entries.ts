import type { Mention } from "../../identity/mention.ts";
import { entryAt, projectEntries } from "../../projects/project-entries.ts";
import type { Scan } from "../../scan/scan.ts";

/** Projects that the entries of a list begin with, whatever words their names are made of: 2.氮化镓功率器件封装项目，总投资4亿元，……. */
export function projectsOfEntries({ reading }: Scan): Mention[] {
  return projectEntries(reading).map(({ name: { start, end } }): Mention => ({ kind: "Project", start, end, name: reading.text.slice(start, end), forms: [], rule: "entry-of-project-list", confidence: 0.85 }));
}

/** Whether a line that is to be built is only a part of the project whose entry or row tells of it: 建设碳化硅单晶炉200台及切磨抛产线 in the column of contents. */
export function isPartOfProject({ reading }: Scan, { kind, name, start, end }: Mention): boolean {
  if (kind !== "Project" || name.endsWith("项目")) return false;
  const entry = entryAt(reading, start);
  if (entry !== undefined) return start >= entry.name.end;
  const cells = reading.sentenceAt(start)?.part.cells ?? [];
  return cells.some((cell) => cell.head.role === "content" && cell.start <= start && cell.end >= end) && cells.some((cell) => cell.head.role === "project" && cell.end > cell.start);
}
