import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Rule } from "../context.ts";
import type { Mention } from "../mention.ts";
import { isPlace, located } from "./areas.ts";
import { lastBeside } from "./places-side-by-side.ts";

const cues = cuesOf("place-of-sheet", ({ name, place }) => ({
  /** All that stands before the project's name on the line that gives it. */
  givesName: pattern`^(?:[一二三四五六七八九十\d]{1,3}[、.．])?(?:招商)?项目${name}[：\t]?$`,
  /** All that stands before the place on the line that gives that. */
  givesPlace: pattern`^(?:[一二三四五六七八九十\d]{1,3}[、.．])?(?:项目)?${place}(?:[：\t]|为|在|位于)?$`,
}));

/** As many lines below its name as a project's sheet may give its place. */
const longestSheet = 12;

/** A project offered to investors lies where its sheet says: `项目名称 恒越外延片生产基地项目`, on a line below `项目位置 滨湖产业园`. Source: form of such sheets. */
export const placeOfSheet: Rule = {
  id: "place-on-its-sheet",
  reason: "the project's sheet gives its place",
  example: "项目名称：恒越外延片生产基地项目；项目位置：滨湖产业园",
  *read({ lines, reading: { text }, cast }) {
    let sheet: { readonly project: Mention; readonly line: number } | undefined;
    for (const [index, { outer, sentence }] of lines.entries()) {
      const before = (mention: Mention) => text.slice(sentence.start, mention.start);
      const project = outer.find(({ kind }) => kind === "Project");
      if (project !== undefined && cues().givesName.test(before(project))) sheet = { project, line: index };
      const place = sheet === undefined || index - sheet.line > longestSheet ? undefined : outer.find(isPlace);
      if (sheet === undefined || place === undefined || !cues().givesPlace.test(before(place))) continue;
      const last = lastBeside(outer, place);
      yield* located(cast.of(sheet.project), cast.of(last), { start: place.start, end: last.end }, 0.95);
    }
  },
};
