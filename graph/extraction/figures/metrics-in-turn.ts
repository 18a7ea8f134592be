import { cuesOf, globalPattern } from "../../lexicon/cues.ts";
import type { Stretch } from "../text/reading.ts";
import { measureAtEnd, type Metric, withoutLead } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";

const cues = cuesOf("metrics-in-turn", ({ said }) => ({
  /** What is said of several names in turn, behind 分别. */
  said: globalPattern`占全[国省市球](?:比重)?的?|预计|${said}`,
}));

const mostListed = 120;
/** How many the names are that share numbers, behind them: 两个单品, 3条产业链. */
const countOfNames = /(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:条|个|大|类|种|家|款)[\u4e00-\u9fff]{0,8}$/;

/**
 * The metrics of numbers that a sentence gives to several names in turn: `A、B、C产量分别占全国14.8%、24.1%、23.4%`, n-th name to n-th number.
 * @param run the clause of the numbers
 * @param quantities the numbers that follow one another, joined by 、 or 和
 */
export function distributed(text: string, run: Stretch, quantities: readonly Quantity[]): Metric[] | undefined {
  const first = quantities[0];
  const words = first === undefined ? "" : text.slice(Math.max(run.start, first.start - mostListed), first.start);
  const [whole = "", listed, said = ""] = inTurn.exec(words) ?? (areOneRow(text, quantities) ? growInRow.exec(words) : null) ?? [];
  if (first === undefined || listed === undefined || quantities.length < 2) return undefined;
  const shares = listed.replace(/(?:预计|力争|有望|将|已)+$/, "");
  const behind = said.replace(cues().said, "");
  const own = measureAtEnd(behind);
  if (behind !== "" && own?.at !== 0) return undefined;
  const before = measureAtEnd(shares);
  const kind = own?.measure ?? before?.measure ?? "";
  const listedHere = namesIn(before === undefined ? shares : shares.slice(0, before.at));
  const names = listedHere.length > 0 ? listedHere : kind === "" ? [] : namesBefore(text, first.start - whole.length);
  if (names.length > quantities.length && inTurn.test(words)) names.splice(0, names.length - quantities.length);
  if (names.length !== quantities.length) return undefined;
  // 2023年、2024年产值: the years share them, and all are of one thing.
  if (names.every((name) => /^(?:到)?20\d\d年/.test(name))) {
    const shared = `${(names.at(-1) as string).replace(/^到?20\d\d年[底末]?/, "")}${kind}`;
    return shared === "" ? undefined : names.map(() => ({ metric: shared, growth: false }));
  }
  const share = /占全[国省市球]/.exec(said)?.[0];
  const growth = /增长/.test(said) && first?.unit === "%";
  return names.map((name) => ({ metric: `${name}${name.endsWith(kind) ? "" : kind}${share === undefined ? growth ? "增长率" : "" : `${share}比重`}`, growth }));
}

/** The names that figures are given to in turn, and what is said of them behind 分别. */
const inTurn = /([^，。；：（）]{3,80}?)分别([^，。；：（）\d]{0,24})$/;
/** The same without 分别, where as many rates follow: 单晶硅、多晶硅出口增长30.4%、30.1%. */
const growInRow = /([^，。；：（）\d]{3,60}?)((?:同比)?(?:增长|下降))$/;

/** Whether rates follow one another with nothing but 、 between them. */
function areOneRow(text: string, quantities: readonly Quantity[]): boolean {
  return quantities.every(({ unit, end }, index) => unit === "%" && (index === quantities.length - 1 || /^[、和]$/.test(text.slice(end, quantities[index + 1]?.start))));
}

function namesIn(words: string): string[] {
  return withoutLead(words.replace(countOfNames, "")).split(/[、和与及]/).filter((name) => name !== "");
}

/** The names in the clause before, which counts them: 做强集成电路、光伏两大产业集群，力争产值分别达到……. @param at where the clause of the figures begins */
function namesBefore(text: string, at: number): string[] {
  const [, words = ""] = /(?:^|[，。；：\n])([^，。；：（）\n]{4,60})，$/.exec(text.slice(Math.max(0, at - 70), at)) ?? [];
  return countOfNames.test(words) ? namesIn(words.replace(pushing, "")) : [];
}

/** What a plan does with the industries that it counts. */
const pushing = /^(?:聚焦|围绕|重点|着力|加快|大力|发展|打造|培育|壮大|推动|推进|做[大优强精]|巩固|提升)+/;
