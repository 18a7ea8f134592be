import { withKeptNames } from "./kept-names.ts";
import { type MappedText, textOf } from "./offset-map.ts";
import { convert, holdsTraditional } from "./traditional.ts";

/** From this share of traditional characters on, a text, or else a line, is taken for traditional; below it 昇 in 昇腾 is a name's own character. */
const textShare = 0.05;
const lineShare = 0.1;

/** Turns traditional characters into simplified ones, phrase by phrase (乾隆 stays, 乾燥 becomes 干燥). The length and so the map stay. */
export function simplify(mapped: MappedText): MappedText {
  if (!holdsTraditional(mapped.text)) return mapped;
  const whole = convert(mapped.text);
  if (whole === mapped.text) return mapped;
  if (whole.length === mapped.text.length && changedShare(mapped.text, whole) >= textShare) return { text: withKeptNames(usualForms(whole), mapped.text), starts: mapped.starts };
  const decide = whole.length === mapped.text.length ? lineShare : 0;
  const lines = mapped.text.split("\n").map((line) => {
    const simple = convertInPlace(line);
    return changedShare(line, simple) >= decide ? simple : line;
  });
  return { text: withKeptNames(lines.join("\n"), mapped.text), starts: mapped.starts };
}

/** What the tables leave: 陜 for 陝, the particle 着, which traditional texts write as the verb 著, and Taiwan's words for a project and for silicon in a material's name; in a firm's name 矽 stays. */
function usualForms(text: string): string {
  return text.replace(/陜(?=西)/g, "陕").replace(/专案(?!组)/g, "项目").replace(/(?<=碳化|氮化|氧化|[单多非]晶)矽|矽(?=基[^金板]|晶[圆片]|片|烷|光子)/g, "硅").replace(/(?<=[随志味沿朝向绕伴本凭临带借接看])著(?![作名称书者述])/g, "着");
}

/** Converts a line without changing its length: where a phrase would, its characters are converted one by one. */
function convertInPlace(line: string): string {
  const simple = convert(line);
  if (simple.length === line.length) return simple;
  const units = new Uint16Array(line.length);
  for (let at = 0; at < line.length; at++) {
    const single = convert(line.charAt(at));
    units[at] = (single.length === 1 ? single : line).charCodeAt(single.length === 1 ? 0 : at);
  }
  return textOf(units);
}

function changedShare(before: string, after: string): number {
  let changed = 0;
  let han = 0;
  for (let at = 0; at < before.length; at++) {
    const unit = before.charCodeAt(at);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han++;
    if (unit !== after.charCodeAt(at)) changed++;
  }
  return han === 0 ? 0 : changed / han;
}
