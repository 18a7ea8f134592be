import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { isPlace, located } from "../areas.ts";
import { lastBeside } from "./places-side-by-side.ts";

const cues = cuesOf("seat-of-park", ({ how, lie, lately, ceremonial, open }) => ({
  /** Between a park and the area: it lies there, or something happens to it there. */
  lies: pattern`^${how}?${lie}$`,
  happensIn: pattern`^，?(?:[\d年月]{0,8}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|${lately})*在$`,
  opens: pattern`^${ceremonial}*${open}`,
}));

/** A park lies where the sentence says that it lies, or was opened: `传感谷坐落于蚌山区`, `产业集聚区在顺义区挂牌`. Source: usage of news and plans. */
export const seatOfPark: Rule = {
  id: "seat-of-park",
  reason: "the sentence says where the park lies, or where it was opened",
  example: "北方化合物半导体产业园在滨湖区揭牌",
  *read({ linesWith, reading: { text }, cast }) {
    for (const { outer } of linesWith("Park")) {
      for (const [index, park] of outer.entries()) {
        const next = outer[index + 1];
        if (park.kind !== "Park" || next === undefined || !isPlace(next)) continue;
        const last = lastBeside(outer, next);
        const between = text.slice(park.end, next.start);
        if (!cues().lies.test(between) && !(cues().happensIn.test(between) && cues().opens.test(text.slice(last.end, last.end + 10)))) continue;
        const [from, to] = [cast.of(park), cast.of(last)];
        if (from !== to) yield* located(from, to, { start: park.start, end: last.end }, 0.92);
      }
    }
  },
};
