import type { Rule } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import { located } from "./areas.ts";

const cues = cuesOf("firms-plant", ({ plant, join }) => ({
  /** Behind the area: the plant. */
  plantBehind: pattern`^(?:市|县|区)?(?:的|当地的)?(?:第?[一二三四五六\d]+期?)?[^，。；、的]{0,6}?${plant}`,
  /** Between the firm and the area: nothing, or words that make the plant the firm's. */
  owns: pattern`^(?:公司|集团)?${join}?$`,
}));

const owner = /^(?:公司|集团)?(?:的|旗下的?)$/;

/** A firm's plant is named by its area: `隆达苏州厂`, `广镓在台中的厂房`, `恒越的滨湖基地`. Source: usage of trade news. */
export const firmsPlant: Rule = {
  id: "firms-plant",
  reason: "the firm's plant is named by the area in which it stands",
  example: "恒越光电滨湖厂本月投产",
  *read({ lines, reading: { text }, cast }) {
    for (const { mentions } of lines) {
      const outer = mentions.filter(({ inside, kind }) => inside === undefined && kind !== "Stage");
      for (const [index, firm] of outer.entries()) {
        const area = outer[index + 1];
        if (firm.kind !== "Company" || area?.kind !== "Region" || area.start - firm.end > 6) continue;
        const between = text.slice(firm.end, area.start);
        const behind = cues().plantBehind.exec(text.slice(area.end, area.end + 20));
        if (behind === null || !cues().owns.test(between) || (between === "" && !isShort(behind[0])) || (owner.test(between) && !isShort(behind[0]))) continue;
        yield* located(cast.of(firm), cast.of(area), { start: firm.start, end: area.end + behind[0].length }, 0.88);
      }
    }
  },
};

/** Whether the plant stands right behind its area: 苏州厂, 苏州第二工厂. */
function isShort(behind: string): boolean {
  return behind.length <= 8;
}
