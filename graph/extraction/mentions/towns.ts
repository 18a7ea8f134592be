import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const town = /^([\u4e00-\u9fff]{2,3}?(?:镇|街道)|[\u4e00-\u9fff]{2}乡)(?![\u4e00-\u9fff]?(?:企业|经济|村|长))/;
/** Verbs that a town follows. */
const placing = /(?:落户于?|落地于?|位于|坐落于?|入驻|设在|设于|地处|选址于?|位在)(?=[\u4e00-\u9fff]{2,3}(?:镇|街道|乡))/g;
/** A town that a clause begins with, and tells what is there: 直溪镇的恒越光电. */
const opening = /(?<=[，。；：\n])(?=[\u4e00-\u9fff]{2}(?:镇|街道)(?:的(?![经产工])|有|已有|现有|引进|还有|：|主攻|重点发展))/g;
/** Towns that stand where names begin, and a list, or what they are to do, goes on behind them: 直溪镇、薛埠镇承接……, 直溪镇——重点布局……. */
const working = /(?!以)[\u4e00-\u9fff]{2,3}?(?:镇|街道)(?=为(?:主|重点|核心|载体|支撑|依托)|、[\u4e00-\u9fff]{2,3}(?:镇|街道|乡)|——|：|等[地镇街]|(?:则|将|要|重点|主要|着力|集中|预留|分别)*(?:布局|承接|发展|建设|打造|依托|围绕|聚焦|突出|引进|培育|集聚|做[大优强精]))|(?<=(?:镇|街道)、)[\u4e00-\u9fff]{2,3}?(?:镇|街道)/g;
/** Towns by their short names, closed by what they are: 东塘、石埠、西浦等镇街. */
const closedList = /(?<=[，。；：\n、]|依托|支持|以|在)((?:[\u4e00-\u9fff]{2,3}、){1,9}[\u4e00-\u9fff]{2,3})等(?:[\d一二三四五六七八九十]+个?)?(?:镇街|街镇|乡镇|镇（街道?）|镇|街道)/g;
const noTown = /^(?:[以在将对把由从向与和及为]|各|乡|城|全|本|两|[一二三四五六七八九十\d]+个?|小|特色|重点|中心|村)/;

/** Ends of words that only look like a town's name: 基金小镇, 新型城镇, 有关街道. */
const kindOfTown = /(?:[小城乡村集重色强]镇|(?:有关|相关|所在|各有|沿线|社区)街道)$/;

/** Towns behind the area that they lie in, behind a verb of place or at a clause's beginning, and again wherever the text names them: 无锡市锡山区锡北镇. */
export function towns({ reading: { text }, names, nameAt, edges }: Scan): Mention[] {
  const starts = [...names.filter(({ payload }) => payload.some(({ type }) => type === "region")).map(({ end }) => end), ...[...text.matchAll(placing)].map(({ index, 0: verb }) => index + verb.length), ...[...text.matchAll(opening)].map(({ index }) => index)];
  const found = new Set<string>();
  for (const { index, 0: name } of text.matchAll(working)) if ((edges[index] === 1 || text.charAt(index - 1) === "、") && !nameAt.has(index) && !noTown.test(name) && !kindOfTown.test(name)) found.add(name);
  for (const start of starts) {
    const name = town.exec(text.slice(start, start + 8))?.[1];
    if (name !== undefined && (nameAt.get(start)?.end ?? start) < start + name.length && !noTown.test(name)) found.add(name);
  }
  for (const { index, 1: list = "" } of text.matchAll(closedList)) {
    let at = index;
    for (const name of list.split("、")) {
      if (!nameAt.has(at) && !noTown.test(name) && !/[镇乡区县市园]$|街道$/.test(name)) found.add(name);
      at += name.length + 1;
    }
  }
  const lengths = [...new Set([...found].map(({ length }) => length))];
  const named: Mention[] = [];
  for (let start = 0; lengths.length > 0 && start < text.length; start++) {
    for (const length of lengths) {
      const name = text.slice(start, start + length);
      if (found.has(name)) named.push({ kind: "Region", start, end: start + length, name, forms: [], rule: "town", confidence: 0.85 });
    }
  }
  return named;
}
