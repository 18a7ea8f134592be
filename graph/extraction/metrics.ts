import { cuesOf, globalPattern, pattern } from "../lexicon/cues.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "./reading.ts";

/** What a number counts, as a noun, and whether it tells of growth. */
export interface Metric {
  readonly metric: string;
  readonly growth: boolean;
}

const cues = cuesOf("metrics", ({ counter, push, lead, close, say, amount, grow, rate, share, about, least, ownHead, done, number, strive, scope, rateEnd, tell, span, said, measure }) => ({
  counted: pattern`^${counter}$`,
  pushes: globalPattern`${push}+`,
  opening: pattern`^(?:${lead}|用\d+年(?:左右)?(?:的?时间)?|截至[\d年月底]+|[、，：“”])+`,
  closing: pattern`(?:较[“‘]?十[一二三四五六]五[”’]?(?:时期|期)?末?|${close})+$`,
  says: pattern`^.*${say}`,
  /** A thing with its share behind its amount: 单晶硅产量10万吨、占全国. */
  shareBehind: pattern`^(.*?)${amount}?[^、]*、(占全[国省市球])$`,
  grows: pattern`${grow}[^\d]{0,3}$`,
  isRate: pattern`${rate}`,
  isShare: pattern`占全[国省市球](?:的?${share})?的?$`,
  share: pattern`占?全[国省市球]${share}?$`,
  about: pattern`${about}$`,
  /** The noun behind a number that counts heads. */
  noun: pattern`^${least}?(?:的)?((?:(?:[^，。；、（）\d]{2,10})?\d[\d.]*[万亿]?元(?:以上|级)?的)?[^，。；、（）\d等]{2,24})`,
  isOwn: pattern`${ownHead}$`,
  done: pattern`(?:${done}|已开工.*|正式投.*)$`,
  isNumber: pattern`${number}$`,
  onlyStrives: pattern`^[、，]?${strive}?$`,
  strives: pattern`^${strive}`,
  ofScope: pattern`${scope}[^，。；]{0,2}$`,
  isRateName: pattern`${rateEnd}$`,
  /** What is told of the counted, no noun for it: 集成电路等10条具有全国优势. */
  tells: pattern`^${tell}`,
  /** The years that a figure is told for, before what it counts: “十四五”期间全市……. */
  period: pattern`^.*?“?十[一二三四五六]五”?(?:规划)?${span}[，,]?`,
  spread: pattern`([^，。；：（）\d]{3,80}?)(?:预计)?分别(?:预计)?((?:占全[国省市球](?:比重)?(?:的)?|${said})*)$`,
  measure: pattern`(?:产业)?${measure}$`,
}));

/** Whether a unit counts heads: 家, 条, 万人. */
export function countsHeads(unit: string): boolean {
  return cues().counted.test(unit);
}

/** What a number counts: the words before it, or the noun behind it where it counts heads. @param run the words that speak of it: of its clause, from the number before it on */
export function metricOf(text: string, quantity: Quantity, run: Stretch): Metric | undefined {
  const before = text.slice(run.start, quantity.start).replace(cues().says, "");
  const share = cues().shareBehind.exec(before);
  if (share !== null) return { metric: `${(share[1] as string).replace(cues().pushes, "")}${share[2]}比重`, growth: false };
  const behind = text.slice(quantity.end, run.end);
  const growth = cues().grows.test(before) && cues().isRate.test(quantity.unit);
  const name = tidy(before);
  if (cues().isShare.test(before.replace(cues().about, "")) || (typeof quantity.value === "string" && text.startsWith("占", quantity.start))) return { metric: `${name.replace(cues().share, "")}占${/全[国省市球]/.exec(text.slice(run.start, quantity.end))?.[0] ?? "全国"}比重`, growth: false };
  if (countsHeads(quantity.unit)) {
    const noun = cues().noun.exec(text.slice(quantity.end, Math.max(run.end, quantity.end + 40)))?.[1];
    const own = cues().isOwn.test(name);
    if (noun !== undefined && !own && !cues().tells.test(noun)) return { metric: `${noun.replace(cues().done, "")}数`, growth: false };
    const kind = name.replace(/^.*等(?!级)(?=[^、]{4,}$)/, "");
    if (kind.length < 2) return undefined;
    return { metric: cues().isNumber.test(kind) ? kind : `${kind.replace(/等$/, "")}数`, growth: false };
  }
  if (name.length < 2 && cues().onlyStrives.test(before) && cues().strives.test(text.slice(quantity.start, quantity.end))) return { metric: "", growth };
  if (name.length < 2 && cues().ofScope.test(before)) return { metric: "", growth };
  if (name.length < 2) {
    const noun = /^(?:以上)?的?([^，。；、\d]{2,30})/.exec(behind)?.[1];
    return noun === undefined ? undefined : { metric: noun, growth };
  }
  return { metric: growth && !cues().isRateName.test(name) ? `${name}率` : name, growth };
}

function tidy(words: string): string {
  const metric = words.replace(cues().period, "").replace(/[由从]\d[\d.]*[\u4e00-\u9fff%]*$/, "").replace(/^.*?(?:力争|到)?20\d\d年(?:全年|末|底)?[,，]?/, "").replace(cues().opening, "").replace(cues().closing, "").replace(cues().pushes, (word, at: number) => (at === 0 ? "" : word)).trim();
  return metric.includes("”") && !metric.includes("“") ? `“${metric}` : metric;
}

/**
 * The metrics of numbers that a sentence gives to several names in turn: `A、B、C产量分别占全国14.8%、24.1%、23.4%`, n-th name to n-th number.
 * @param quantities the numbers that follow one another, joined by 、 or 和
 */
export function distributed(text: string, run: Stretch, quantities: readonly Quantity[]): Metric[] | undefined {
  const first = quantities[0];
  const found = first === undefined ? null : cues().spread.exec(text.slice(run.start, first.start));
  if (found === null || quantities.length < 2) return undefined;
  const said = found[2] ?? "";
  const kind = cues().measure.exec(found[1] as string)?.[0] ?? "";
  const names = (found[1] as string).slice(0, (found[1] as string).length - kind.length).replace(cues().opening, "").split(/[、和与及]/).filter((name) => name !== "").slice(-quantities.length);
  if (names.length !== quantities.length) return undefined;
  const share = /占全[国省市球]/.exec(said)?.[0];
  const growth = /增长/.test(said) && first?.unit === "%";
  return names.map((name) => ({ metric: `${name}${name.endsWith(kind) ? "" : kind}${share === undefined ? growth ? "增长率" : "" : `${share}比重`}`, growth }));
}
