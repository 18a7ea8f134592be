import { comparable } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";
import { isClassName } from "./class-words.ts";

const process = "(?:化学气相沉积|物理气相沉积|原子层沉积|化学机械研磨|化学机械抛光|薄膜沉积|沉积|刻蚀|蚀刻|光刻|清洗|键合|研磨|抛光|减薄|划片|切割|切片|封装|互连|注入|掺杂|扩散|氧化|退火|溅射|电镀|涂胶|显影|剥离|贴片|固晶|塑封|灌封|量测|检测|测试|长晶|晶体生长)";
const before = "(?:晶圆|芯片|薄膜|临时|永久|激光|湿法|干法|引线|倒装|混合|等离子体?|金属|介质|表面|精密|缺陷)?";
const gloss = "(?:（[A-Za-z\\d -]{2,12}）)?";
/** What makes of a process a machine or a material. */
const heads: readonly (readonly [string, Kind])[] = [
  ["(?:专用|关键|核心)?(?:设备|装备|机台|机(?!器|制|会|构|理|遇|电|床|关|能|组|场|动))", "Equipment"],
  ["(?:专用|关键|核心)?材料", "Material"],
];
const patterns = heads.map(([head, kind]) => [new RegExp(`((?:${process}[、和与及])*)(${before}${process}${gloss})(${head})(?![\\u4e00-\\u9fff]{0,2}(?:学院|专业|协会))`, "g"), kind] as const);
/** Chips of a named kind in a list: 神经芯片, 车载雷达芯片. */
const chips = /(?:芯片|处理器|存储器|探测器)(?=[、，。；）和与及]|等|$)/g;
const notKind = /[，。、：；（）“”\d]|^(?:国产|自主|核心|高端|中高端|关键|各类|其他|这些|我国|国内|国外|进口|多款|新款|新型|先进|专用|通用|单颗|一颗|该款?|此|缺芯|造|买|卖|用|和|与)|(?:的|了|国产|自研|首款|年产|公司|企业|集团|颗|片|块|亿|万|出|型|类|款|种)$/;
const item = new RegExp(process, "g");

/**
 * Machines and materials named after a process, where the lexicon does not know them: 键合材料, 化学机械研磨（CMP）机.
 * Processes in a row share what follows the last: 研发刻蚀、沉积和封装设备 names three kinds of machines.
 */
export function composedNames(scan: Scan): Mention[] {
  const { reading: { text }, vocabulary: { lexicon, generic }, edges, names } = scan;
  const found: Mention[] = [];
  const take = (kind: Kind, start: number, end: number, name: string, form: string) => {
    const plain = name.replace(/（[^）]*）/, "");
    if (generic.has(comparable(plain))) return;
    const term = lexicon.resolve(kind, [plain]);
    found.push({ kind, start, end, name, forms: [...new Set([plain, form])].filter((other) => other !== name), ...(term === undefined ? {} : { term }), rule: "named-after-a-process", confidence: 0.82 });
  };
  const known = new Set(names.filter(({ payload }) => payload.some((name) => name.type === "term" && name.term.kind === "Device")).map(({ end }) => end));
  for (const match of text.matchAll(chips)) {
    const end = match.index + match[0].length;
    const start = leftEdge(scan, end, match[0].length, 12);
    const core = text.slice(start, match.index);
    if (known.has(end) || edges[start] !== 1 || core.length < 2 || notKind.test(core) || isClassName(scan, start, match.index, end)) continue;
    take("Device", start, end, text.slice(start, end), text.slice(start, end));
  }
  for (const [pattern, kind] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [whole, row, last, head] = match as unknown as [string, string, string, string];
      const at = match.index + row.length;
      take(kind, at, match.index + whole.length, `${last}${head}`, `${last}${head}`);
      for (const one of row.matchAll(item)) take(kind, match.index + one.index, match.index + one.index + one[0].length, `${one[0]}${head}`, one[0]);
    }
  }
  return found;
}
