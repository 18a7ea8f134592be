import { type MappedText, MappedTextWriter } from "./offset-map.ts";
import { hasTonelessPinyin, pinyinBracketEnd, SoundedCharacters } from "./pinyin-brackets.ts";

const dropped = 0xffff;
let replacements: Uint16Array | undefined;

/**
 * One plain character for each that only looks different: full-width letters, digits, % and points become half-width, radicals become the
 * characters that they look like, every kind of blank a space, and so pictures (✅, 🔥); invisible marks and the pinyin of `業(yè)` go. Nothing else changes: NFKC would make a false year of ①２０２５.
 */
export function plainCharacters(source: string): MappedText {
  const table = (replacements ??= characterTable());
  const out = new MappedTextWriter(source.length);
  const sounded = new SoundedCharacters();
  const isToneless = hasTonelessPinyin(source);
  const hasNarrowStops = stopsAreNarrow(source);
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x28 || unit === 0xff08) {
      const end = pinyinBracketEnd(source, at, isToneless);
      if (end > at) {
        sounded.note(source.slice(at + 1, end).replace(/[)）] ?$/, ""), out);
        at = end - 1;
        continue;
      }
    }
    const plain = hasNarrowStops && unit === 0x2e && isNarrowStop(source, at) ? 0x3002 : table[unit] ?? unit;
    if (isPictures(unit) && (source.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      out.push(0x20, at++);
      continue;
    }
    if (plain === dropped || (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a)) continue;
    out.push(plain, at);
  }
  sounded.restore(out);
  return out.finish();
}

const narrowStops = /(?<=[\u4e00-\u9fff）)”"%％])(?<!(?:^|[\n\s第])[一二三四五六七八九十]{1,3})\.(?=[\u4e00-\u9fff（(“"\s]|$)/g;
const narrowStop = new RegExp(narrowStops.source, "y");
const fewestStops = 3;

/** Whether a text ends its sentences with the narrow point: 补齐短板.到2022年……突破1000亿元. */
function stopsAreNarrow(source: string): boolean {
  const points = source.match(narrowStops)?.length ?? 0;
  return points >= fewestStops && points > (source.match(/。/g)?.length ?? 0);
}

/** Whether a point ends a sentence; one behind a number numbers what follows. */
function isNarrowStop(source: string, at: number): boolean {
  narrowStop.lastIndex = at;
  return narrowStop.test(source);
}

/** Whether a unit begins a pair that stands for a picture (🔥, 👇), no letter. */
function isPictures(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e;
}

/** Signs among the pictures that number or mark items. */
const kept = new Set("★☆✦➤✓✔✅❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓");

function characterTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const map = (from: number, to: number, plain: (unit: number) => number) => {
    for (let unit = from; unit <= to; unit++) table[unit] = plain(unit);
  };
  map(0x00, 0x1f, () => dropped);
  map(0x7f, 0x9f, () => dropped);
  for (const lineEnd of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[lineEnd] = 0x0a;
  table[0x09] = 0x09;
  for (const blank of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[blank] = 0x20;
  map(0x2000, 0x200a, () => 0x20);
  map(0x200b, 0x200f, () => dropped);
  map(0x202a, 0x202e, () => dropped);
  map(0x2060, 0x2064, () => dropped);
  for (const mark of [0xad, 0xfeff, 0xfffc, 0xfffe, 0xffff]) table[mark] = dropped;
  map(0xff10, 0xff19, narrow);
  map(0xff21, 0xff3a, narrow);
  map(0xff41, 0xff5a, narrow);
  for (const sign of "％．＋－／＝＆＃＠～＿") table[sign.charCodeAt(0)] = narrow(sign.charCodeAt(0));
  for (const [at, corner] of [..."「」『』"].entries()) table[corner.charCodeAt(0)] = at % 2 === 0 ? 0x201c : 0x201d;
  // A character like a bar, which news puts for one: 11月6日丨恒越光电公布.
  table["丨".charCodeAt(0)] = "｜".charCodeAt(0);
  map(0x2600, 0x27bf, (sign) => (kept.has(String.fromCharCode(sign)) ? sign : 0x20));
  map(0xfe00, 0xfe0f, () => dropped);
  map(0x2e80, 0x2fd5, (radical) => lookAlike(radical));
  map(0xf900, 0xfaff, (variant) => lookAlike(variant));
  return table;
}

function narrow(unit: number): number {
  return unit - 0xfee0;
}

/** Radicals of the supplement that have no compatibility mapping in Unicode, by their usual character. */
const supplement: Readonly<Record<string, string>> = {
  "⺀": "冫", "⺁": "厂", "⺄": "乙", "⺅": "亻", "⺆": "冂", "⺇": "几", "⺈": "刀", "⺉": "刂", "⺊": "卜", "⺋": "卩", "⺌": "小", "⺍": "小", "⺎": "兀", "⺏": "尢", "⺐": "尢", "⺑": "尢",
  "⺒": "巳", "⺓": "幺", "⺔": "彑", "⺕": "彐", "⺖": "忄", "⺗": "心", "⺘": "扌", "⺙": "攵", "⺛": "旡", "⺜": "日", "⺝": "月", "⺞": "歹", "⺠": "民", "⺡": "氵", "⺢": "水", "⺣": "灬",
  "⺤": "爪", "⺥": "爫", "⺦": "丬", "⺧": "牛", "⺨": "犭", "⺩": "王", "⺪": "疋", "⺫": "目", "⺬": "示", "⺭": "礻", "⺮": "竹", "⺯": "糹", "⺰": "纟", "⺱": "网", "⺲": "罒", "⺳": "网",
  "⺴": "网", "⺵": "网", "⺶": "羊", "⺷": "羊", "⺸": "羊", "⺹": "耂", "⺺": "肀", "⺻": "聿", "⺼": "月", "⺽": "臼", "⺾": "艹", "⺿": "艹", "⻀": "艹", "⻁": "虎", "⻂": "衤", "⻃": "覀",
  "⻄": "西", "⻅": "见", "⻆": "角", "⻇": "角", "⻈": "讠", "⻉": "贝", "⻊": "足", "⻋": "车", "⻌": "辶", "⻍": "辶", "⻎": "辶", "⻏": "阝", "⻐": "钅", "⻑": "长", "⻒": "镸", "⻓": "长",
  "⻔": "门", "⻕": "阜", "⻖": "阝", "⻗": "雨", "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻞": "食", "⻟": "飠", "⻠": "饣", "⻡": "首", "⻢": "马", "⻣": "骨",
  "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "齐", "⻬": "齐", "⻭": "齿", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龟", "⻲": "龟",
};

function lookAlike(unit: number): number {
  const character = String.fromCharCode(unit);
  const plain = supplement[character] ?? character.normalize("NFKC");
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}
