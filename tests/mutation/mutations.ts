import type { Random } from "./random.ts";

/** A way to spoil a text. `size` is about how long the result should be. */
type Mutation = (text: string, random: Random, size: number, other: string) => string;

/** What a text may hold over and over. */
export const runs = [
  "（", "）", "（）", "、", "，", "。", "；", "：", "“", "”", "《", "》", "《通知》", "——", "……", "\t", " ", "　", "\n", "\r", "1", "12,", "1.", "一、", "（一）", "第一条", "2025年", "到2027年", "10亿元、", "增长10%", "达到",
  "有限公司", "公司、", "等企业", "项目", "二期项目、", "产业园", "基地", "平台", "以及", "和", "等", "的", "为代表", "责任单位：", "市科技局、", "各县（市、区）", "碳化硅", "碳化硅、氮化镓", "SiC ", "LED芯片", "芯片", "集成电路", "高新区重点发展", "合肥市",
  "業(yè)", "￥", "\u0000", "\ufeff", "\u200b", "\u202e", "\ud83d", "😀", "\u0301", "０", "Ａ", "⼀", "<", "<div>", "<td>", "</p>", "&nbsp;", "&#x4e2d;", "<!--", "\"", "\",\"", "| ", "# ", "> ", "1\t2\t3\n", "2026年1月1日\n", "项目\n", "1.2.", "以甲为代表", "推动碳化硅产业发展，", "北京市", "a=1 ", "甲   乙   丙\n",
] as const;

/** The mutations, by the name under which a failure tells them. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (text, random) => text.slice(random.below(text.length)),
  "cut the end": (text, random) => text.slice(0, random.below(text.length) + 1),
  "cut out": (text, random) => at(text, random, (before, after) => before + after.slice(random.below(after.length + 1))),
  splice: (text, random, _, other) => at(text, random, (before) => before + other.slice(random.below(other.length))),
  insert: (text, random, size, other) => at(text, random, (before, after) => before + part(other, random, size) + after),
  repeat: (text, random, size) => at(text, random, (before, after) => before + repeated(part(text, random, 200), random.size(10, size)) + after),
  run: (text, random, size) => at(text, random, (before, after) => before + repeated(random.pick(runs), random.size(10, size)) + after),
  "runs in turn": (text, random, size) => at(text, random, (before, after) => before + repeated(Array.from({ length: 4 }, () => random.pick(runs)).join(""), random.size(10, size)) + after),
  sprinkle: (text, random) => pieces(text, random, 60).join(random.pick(runs)),
  "sprinkle all": (text, random) => pieces(text, random, 40).map((piece) => piece + random.pick(runs)).join(""),
  "one line": (text) => text.replace(/\s+/g, ""),
  "one sentence": (text) => text.replace(/[\s。；]+/g, ""),
  "break lines": (text, random) => pieces(text, random, 20).join("\n"),
  "shuffle lines": (text, random) => text.split("\n").map((line) => [random.below(1e6), line] as const).sort(([a], [b]) => a - b).map(([, line]) => line).join("\n"),
  "shuffle pieces": (text, random) => pieces(text, random, 30).map((piece) => [random.below(1e6), piece] as const).sort(([a], [b]) => a - b).map(([, piece]) => piece).join(""),
  "tabs to blanks": (text) => text.replace(/\t/g, "  "),
  "full width": (text) => text.replace(/[0-9A-Za-z]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  "larger numbers": (text, random) => text.replace(/\d+/g, (number) => number.repeat(random.size(1, 30))),
  "table": (text, random, size) => at(text, random, (before, after) => before + table(text, random, size, "\t") + after),
  "table of blanks": (text, random, size) => at(text, random, (before, after) => before + table(text, random, size, "   ") + after),
  "table of bars": (text, random, size) => at(text, random, (before, after) => before + table(text, random, size, "|") + after),
  "nest": (text, random, size) => at(text, random, (before, after) => before + repeated(random.pick(["<div>", "<table><tr><td>", "<ul><li>", "<b>", "<span class=\"menu\">", "<font>", "<a href=\"/\">", "<p>"]), random.size(10, size)) + after),
  "no closing tags": (text) => text.replace(/<\/[^>]*>/g, ""),
  "no commas": (text) => text.replace(/[，、。；]/g, ""),
};

/** Puts something at a random place. */
function at(text: string, random: Random, put: (before: string, after: string) => string): string {
  const middle = random.below(text.length + 1);
  return put(text.slice(0, middle), text.slice(middle));
}

function part(text: string, random: Random, most: number): string {
  const from = random.below(text.length);
  return text.slice(from, from + random.size(2, Math.max(4, most)));
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / Math.max(1, unit.length)));
}

function pieces(text: string, random: Random, most: number): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = from + random.size(1, most);
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}

function table(text: string, random: Random, size: number, separator: string): string {
  const heads = ["序号", "企业名称", "项目名称", "建设地点", "总投资（万元）", "建设期限", "建设内容", "责任单位"];
  const columns = 2 + random.below(heads.length - 1);
  const rows = ["", "附件：重点项目表", heads.slice(0, columns).join(separator)];
  for (let length = 0, row = 1; length < size; row++) {
    const line = [String(row), ...Array.from({ length: columns - 1 }, () => part(text, random, 24).replace(/\s/g, ""))].join(separator);
    rows.push(line);
    length += line.length + 1;
  }
  return `${rows.join("\n")}\n`;
}
