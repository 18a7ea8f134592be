import type { Rule } from "../context.ts";
import type { Mention } from "../mention.ts";

const isPlace = ({ kind, inside }: Mention) => (kind === "Region" || kind === "Park") && inside === undefined;
/** Between a park and the area: it lies there, or something happens to it there. */
const lies = /^(?:正式|目前|选址|就|也|则|均|都|已|将)?(?:位于|坐落于?在?|地处|落户于?|落地于?|设在|设于|选址于?在?|布局在|建在|落子)$/;
const happensIn = /^，?(?:[\d年月]{0,8}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|近日|日前|正式|已|将)*在$/;
const opens = /^(?:正式|成功|隆重|举行|顺利)*(?:揭牌|挂牌|授牌|动工|开工|奠基|启动|落成|启用|开园|开建|成立|落地|落户|建成|建设|签约|揭幕|竣工|投用|亮相)/;

/** A park lies where the sentence says that it lies, or was opened: `传感谷坐落于蚌山区`, `产业集聚区在顺义区挂牌`. Source: usage of news and plans. */
export const seatOfPark: Rule = {
  id: "seat-of-park",
  reason: "the sentence says where the park lies, or where it was opened",
  example: "北方化合物半导体产业园在滨湖区揭牌",
  *read({ lines, reading: { text }, cast }) {
    for (const { mentions } of lines) {
      const outer = mentions.filter(({ inside, kind }) => inside === undefined && kind !== "Stage");
      for (const [index, park] of outer.entries()) {
        const next = outer[index + 1];
        if (park.kind !== "Park" || next === undefined || !isPlace(next)) continue;
        const last = lastBeside(outer, index + 1);
        const between = text.slice(park.end, next.start);
        if (!lies.test(between) && !(happensIn.test(between) && opens.test(text.slice(last.end, last.end + 10)))) continue;
        const [from, to] = [cast.of(park), cast.of(last)];
        if (from !== undefined && to !== undefined && from !== to) yield { type: "LOCATED_IN", from, to, evidence: { start: park.start, end: last.end }, basis: "stated", confidence: 0.92 };
      }
    }
  },
};

/** Of areas side by side the last, which is the narrowest: 猇亭区 of 宜昌市猇亭区. */
function lastBeside(outer: readonly Mention[], index: number): Mention {
  const [at, next] = [outer[index] as Mention, outer[index + 1]];
  return next !== undefined && isPlace(next) && next.start === at.end ? lastBeside(outer, index + 1) : at;
}
