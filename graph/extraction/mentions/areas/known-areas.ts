import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isOfStreet } from "../firms/part-of-other-words.ts";
import { isPersonBehindOffice } from "../names-of-people.ts";

/** The administrative area that a known form names where it stands; undefined where the form is a street's, a person's or a firm's, says only where a text was written, is a paper's, or is a part of another word. */
export function knownArea(scan: Scan, start: number, end: number, printed: string): Mention | undefined {
  const { text } = scan.reading;
  if (isOfStreet(text, end) && !ranked.test(printed)) return undefined;
  if (isDateline(text, start, end) || isPersonBehindOffice(text, start, end) || isCoastalTown(text, start) || ofSeveral.test(text.slice(end, end + 3)) || ofPaper.test(text.slice(end, end + 3)) || (!ranked.test(printed) && ofFirm.test(text.slice(end, end + 3)))) return undefined;
  if (end - start === 2 && /[区县]$/.test(printed) && !standsFree(scan, start)) return undefined;
  return { kind: "Region", start, end, name: printed, forms: [], rule: "known-region", confidence: 0.95 };
}

const ranked = /[省市区县州盟旗]$/;
/** Behind an area's name, what makes a group of areas of it: 庐州都市圈. */
const ofSeveral = /^(?:都市圈|城市群|经济圈|经济带)/;

/** Behind an area's name, what makes a paper or station of it: （庐州日报）. */
const ofPaper = /^(?:日报|晚报|晨报|商报|都市报|新闻网|卫视|电视台|广播)/;

/** Behind a firm that is called like an area, what it owns: 大同转投资的恒越光电. */
const ofFirm = /^(?:转投资|旗下)/;

/** Whether an area only says where a message was written, or by whose clock: 新华社庐州4月5日电, （2010年9月8日，庐州）, 北京时间. */
function isDateline(text: string, start: number, end: number): boolean {
  return /^(?:时间|(?:\d{1,2}月)?\d{1,2}日[电讯])/.test(text.slice(end, end + 8)) || (text.charAt(end) === "）" && /（[\d年月]{2,10}日[，, ]{1,2}$/.test(text.slice(Math.max(0, start - 16), start)));
}

/** Whether an area's name begins with the last character of another word: 海城市 in 沿海城市. */
function isCoastalTown(text: string, start: number): boolean {
  return text.startsWith("海城", start) && /[沿滨临近]/.test(text.charAt(start - 1));
}

/** A county's name of two characters is one only at the beginning of a word: 义县, never 正义县区; one that is a side or part of any city only behind its own. */
function standsFree({ edges, reading: { text } }: Scan, start: number): boolean {
  if (/^和县[域级乡城区直]/.test(text.slice(start, start + 3))) return false;
  if (partOfCity.test(text.slice(start, start + 2))) return /[市州]/.test(text.charAt(start - 1));
  return edges[start] !== 0 || /[市州盟省、]/.test(text.charAt(start - 1));
}

const partOfCity = /^[东西南北中城郊矿]区/;
