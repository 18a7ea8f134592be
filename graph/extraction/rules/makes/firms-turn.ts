import { products } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { madeOf, makingOf, standsAlone } from "../ends.ts";
import { areaStarts, type Group, groupsOf } from "../lists/groups.ts";

const cues = cuesOf("firms-turn", ({ push, such, soon, turn }) => ({
  isPushed: pattern`${push}(?:[^，。；：]{2,30}、)?$`,
  /** Behind firms: what they make now, and what they turn to. */
  turns: pattern`^(?:（[^（）]{1,14}）)?(?:、[^，。；：、的]{2,14}?){0,3}(?:等(?:[^，。；、]{0,10}?${such})?)?${soon}*((?:[由从][^，。；]{2,40}?)?)向([^，。；]{2,60}?)${turn}`,
  /** Before and behind what is turned from, and what is turned to. */
  comesFrom: /[由从][^向，。；]{0,30}$/,
  goesTo: pattern`^[^，。；]{0,30}?向[^，。；]{2,60}?${turn}`,
  isTurnedTo: pattern`(?:^|[由从][^，。；]{2,40})向[^，。；]{0,40}$`,
  turnsBehind: pattern`^[^，。；]{0,40}?${turn}`,
}));

/** What firms make that are to turn to something else: `支持恒越光电由照明芯片向车用芯片升级`, `引导澜泰光电向紫外LED转型`. Source: usage of reports. */
export const firmsTurn: Rule = {
  id: "firms-that-turn-to",
  reason: "the text says what the firms make and what they turn to",
  example: "支持恒越光电、澜泰微电子等企业由二极管芯片向IGBT、碳化硅MOSFET升级",
  *read(context) {
    const { text } = context.reading;
    for (const line of context.proseWith("Company")) {
      if (!text.slice(line.sentence.start, line.sentence.end).includes("向")) continue;
      const areas = areaStarts(line.mentions);
      for (const group of groupsOf(text, line.mentions, "Company")) yield* turned(context, line, group, areas.get(group.start) ?? group.start);
    }
  },
};

function* turned({ reading: { text }, cast, placesAt }: Context, line: Line, { members, start, end }: Group, begin: number): Generator<Statement> {
  const isPushed = cues().isPushed.test(text.slice(Math.max(line.sentence.start, begin - longestPush), begin));
  if (!isPushed && begin > line.sentence.start && !/[，；：:、\s]/.test(text.charAt(begin - 1))) return;
  const found = cues().turns.exec(text.slice(end, Math.min(line.sentence.end, end + longestTurn)));
  if (found === null) return;
  const [words, from = "", to = ""] = found;
  const toAt = end + words.lastIndexOf(to, words.length - 1);
  const fromAt = toAt - "向".length - from.length;
  for (const thing of line.mentions) {
    if (!(products.has(thing.kind) || thing.kind === "Stage") || !standsAlone(thing) || thing.start < fromAt || thing.end > toAt + to.length) continue;
    const voice = thing.end < toAt ? "built" : line.looksBack && !isPushed ? "underway" : "wanted";
    for (const member of members) {
      const firm = cast.of(member);
      for (const end of firm === undefined ? [] : madeOf(cast, thing)) {
        yield { type: makingOf(end), from: firm as End, to: end, at: placesAt(member.start)[0], evidence: { start, end: thing.end }, basis: "stated", voice, strength: null, confidence: thing.weak === true ? 0.65 : 0.74 };
      }
    }
  }
}

/** Whether a thing is what somebody turns from, or what one firm is to turn to: no place works on it for that. */
export function isTurned(text: string, { start, end }: Mention, firm: Mention | undefined): boolean {
  const before = text.slice(Math.max(0, start - longestPush), start);
  const behind = text.slice(end, end + longestTurn);
  if (cues().comesFrom.test(before) && cues().goesTo.test(behind)) return true;
  const between = firm === undefined ? "等" : text.slice(firm.end, start);
  return !between.includes("等") && cues().isTurnedTo.test(between) && cues().turnsBehind.test(behind);
}

/** So far before firms a place's verb may stand, with others of the list between. */
const longestPush = 36;
const longestTurn = 110;
