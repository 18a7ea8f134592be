import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

/** The line of a project's sheet that gives its name, which may list what it makes. */
const named = /(?<=^|\n)(?:[一二三四五六七八九十\d]{1,3}[、.．])?(?:招商)?项目(?:名称|全称)[：\t]?([\u4e00-\u9fffA-Za-z\d“][^\n\t，。；：]{3,43}(?:项目|基地|工程|线|园|中心|工厂|厂|平台))(?=\n|$)/g;

/** Projects by the label of their sheet: 项目名称 恒越外延片、芯片生产基地项目. Source: form of the sheets that places offer projects with. */
export function sheetProjects({ reading: { text } }: Scan): Mention[] {
  return [...text.matchAll(named)].map(({ index, 0: line, 1: name = "" }) => {
    const end = index + line.length;
    return { kind: "Project", start: end - name.length, end, name, forms: [], rule: "project-of-a-sheet", confidence: 0.9 };
  });
}
