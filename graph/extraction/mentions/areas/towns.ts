import { cuesOf, longestOf, pattern, phrasesOf, stickyPattern } from "../../../lexicon/cues.ts";
import { matchesNear } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isAreaOrPark } from "../name-at.ts";

const cues = cuesOf("towns", ({ notBehind, placing, pushing, holding, rank, manner, works, zone, before, close, noTown, kind, around }) => ({
  town: pattern`^([\u4e00-\u9fff]{2,3}?(?:镇|街道)|[\u4e00-\u9fff]{2}乡)(?![\u4e00-\u9fff]?${notBehind})`,
  placing: { pattern: stickyPattern`${placing}(?=[\u4e00-\u9fff]{2,3}(?:镇|街道|乡))`, words: ["镇", "街道", "乡"], reach: longestOf(placing) + 3 },
  /** A town that a plan pushes to do something, or in which it does it: 支持直溪镇发展……, 在直溪镇布局……. */
  pushed: { pattern: stickyPattern`${pushing}(?=[\u4e00-\u9fff]{2,3}?(?:镇|街道|乡)(?:${manner})*${works})`, words: ["镇", "街道", "乡"], reach: longestOf(pushing) + 3 },
  /** A town that a clause begins with, and tells what is there: 直溪镇的恒越光电. */
  opening: { pattern: stickyPattern`(?<=[，。；：\n])(?=[\u4e00-\u9fff]{2}(?:镇|街道)${holding})`, words: ["镇", "街道"], reach: 2 },
  /** Towns that stand where names begin, and a list, or what they are to do, goes on behind them: 直溪镇、薛埠镇承接……, 直溪镇——重点布局……. */
  working: { pattern: stickyPattern`(?!以)[\u4e00-\u9fff]{2,3}?(?:镇|街道)(?=为${rank}|、[\u4e00-\u9fff]{2,3}(?:镇|街道|乡)|——|：|等[地镇街]|${manner}*${works}|[\u4e00-\u9fff]{2,4}${zone})|(?<=(?:镇|街道)、)[\u4e00-\u9fff]{2,3}?(?:镇|街道)`, words: ["镇", "街道"], reach: 3 },
  /** Towns by their short names, closed by what they are: 东塘、石埠、西浦等镇街. */
  closedList: {
    pattern: stickyPattern`(?<=[，。；：\n、]|${before})((?:[\u4e00-\u9fff]{2,3}、){1,9}[\u4e00-\u9fff]{2,3})等(?:[\d一二三四五六七八九十]{1,4}个?)?${close}`,
    words: phrasesOf(close),
    reach: 10 * "梅里乡、".length + "等一十一二个".length,
  },
  /** A zone right before its town: 滨湖高新区云湖街道. */
  inZone: { pattern: stickyPattern`(?<=${around})(?=[\u4e00-\u9fff]{2,3}(?:镇|街道))`, words: ["镇", "街道"], reach: 3 },
  noTown: pattern`^(?:${noTown}|[一二三四五六七八九十\d]+个?(?:镇|街道|乡)|[一二三四五六七八九十\d]+个)`,
  kindOfTown: pattern`(?<!^(?![该各老新大中小个等的])[\u4e00-\u9fff](?=集镇))${kind}$`,
}));

/** Towns behind the area that they lie in, behind a verb of place or at a clause's beginning, and again wherever the text names them: 无锡市锡山区锡北镇. */
export function towns({ reading: { text }, names, nameAt, edges }: Scan): Mention[] {
  const starts = [
    ...names.filter(({ payload }) => isAreaOrPark({ payload })).map(({ end }) => end),
    ...matchesNear(cues().placing, text).map(({ index, 0: verb }) => index + verb.length),
    ...[cues().opening, cues().inZone].flatMap((sought) => matchesNear(sought, text)).map(({ index }) => index),
  ];
  const found = new Set<string>();
  for (const { index, 0: name } of matchesNear(cues().working, text)) if ((edges[index] === 1 || text.charAt(index - 1) === "、") && !nameAt.has(index) && !cues().noTown.test(name) && !cues().kindOfTown.test(name)) found.add(name);
  for (const { index, 0: verb } of matchesNear(cues().pushed, text)) {
    const name = cues().town.exec(text.slice(index + verb.length, index + verb.length + 8))?.[1];
    if (name !== undefined && !cues().noTown.test(name) && !cues().kindOfTown.test(name)) found.add(name);
  }
  for (const start of starts) {
    const name = cues().town.exec(text.slice(start, start + 8))?.[1];
    if (name !== undefined && (nameAt.get(start)?.end ?? start) < start + name.length && !cues().noTown.test(name) && !cues().kindOfTown.test(name)) found.add(name);
  }
  for (const { index, 1: list = "" } of matchesNear(cues().closedList, text)) {
    let at = index;
    for (const name of list.split("、")) {
      if (!nameAt.has(at) && !cues().noTown.test(name) && !/[镇乡区县市园]$|街道$/.test(name)) found.add(name);
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
