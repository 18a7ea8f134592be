import type { Kind } from "../../../ontology/index.ts";
import type { Role } from "../../text/heads.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Cell } from "../../text/reading.ts";
import type { Scan } from "../../scan/scan.ts";
import { brandOf } from "../firms/companies.ts";
import { withoutRegion } from "../bodies/institutions.ts";

const kindOfRole: Readonly<Partial<Record<Role, Kind>>> = { project: "Project", firm: "Company" };

/** Names that fill a cell of a project table: the project and its undertakers, the place that it is at or beside. */
export function tableCells(scan: Scan): Mention[] {
  const found: Mention[] = [];
  for (const { cells } of scan.reading.parts) {
    for (const cell of cells) {
      for (const name of namesIn(scan, cell)) {
        const mention = nameIn(scan, name);
        if (mention !== undefined) found.push(mention);
      }
    }
  }
  return found;
}

function nameIn(scan: Scan, { start, end: cellEnd, head: { role } }: Cell): Mention | undefined {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  if (role !== "place" && (role === undefined || kindOfRole[role] === undefined)) return undefined;
  const name = role === "firm" ? withoutRemark(text.slice(start, cellEnd), lexicon) : text.slice(start, cellEnd);
  const end = start + name.length;
  const own = role === "place" ? withoutRegion(scan, start, end) : name;
  const kind = role === "place" ? placeKind(name, own, lexicon) : role === "firm" && /(?:项目|工程|产线|生产线)$/.test(name) ? "Project" : kindOfRole[role];
  if (kind === undefined || name.length < 2 || name.length > 80 || /^[\d—–―/-]+$/.test(name) || /[。；]/.test(name) || nobody.test(name)) return undefined;
  const isBody = kind === "Company" && !/(?:公司|厂|集团)$/.test(name) && (lexicon.resolve("Institution", [name]) !== undefined || /(?:研究[院所]|大学|学院|实验室|中心)$/.test(name));
  const brand = kind === "Company" && !isBody ? brandOf(scan, start, end) : undefined;
  const forms = own !== name && own.length >= 4 ? [own] : brand === undefined ? [] : [text.slice(brand.start, brand.end)];
  return { kind: isBody ? "Institution" : kind, start, end, name, forms, term: brand?.term, rule: "table-cell", confidence: 0.95 };
}

/** A firm's name without what a bracket behind it tells of it, unless that is a place: 恒越光电（研发中心）, 恒越光电（庐州）. */
function withoutRemark(name: string, { gazetteer }: Scan["vocabulary"]["lexicon"]): string {
  const remark = /(?<=..)（([^（）]{2,12})）$/.exec(name);
  return remark === null || !ofFirm.test(remark[1] as string) || gazetteer.find(remark[1] as string) !== undefined ? name : name.slice(0, remark.index);
}

const ofFirm = /(?:总部|中心|基地|工厂|项目|上市|代码|\d{6}(?:\.[A-Z]{2})?)$/;
/** What a cell says where there is nobody yet. */
const nobody = /^(?:待[定落引招签确明][\u4e00-\u9fff]{0,4}|拟引进|拟招引|招商中|洽谈中|暂无|无|未定|另行.{0,4})$/;

/** The names that a cell lists, where it is one of firms; a place without what only says on which side of it. */
function namesIn({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, cell: Cell): readonly Cell[] {
  const { role } = cell.head;
  if (role !== "place" && role !== "firm") return [cell];
  const whole = text.slice(cell.start, cell.end);
  if (role === "firm" && aMeasure.test(whole)) return [];
  const within = role === "place" ? wider(whole, gazetteer) : 0;
  if (within > 0) return [{ ...cell, start: cell.start + within }];
  const side = role === "place" ? /(?:[东南西北]{1,2}侧|以[东南西北]{1,2})$/.exec(whole)?.[0].length : undefined;
  if (side !== undefined) return [{ ...cell, end: cell.end - side }];
  const pieces = role === "firm" && !/[。；]/.test(whole) ? whole.split(/、(?![^（()）]*[)）])/) : [];
  if (pieces.length < 2 || pieces.some((piece) => piece.trim().length < 2)) return [cell];
  let at = cell.start;
  return pieces.map((piece) => {
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length + 1;
    return { ...cell, start, end: start + piece.trim().length };
  });
}

/** A column headed 单位 may hold measures and no bodies. */
const aMeasure = /^[十百千万亿]*(?:元|美元|片|颗|吨|台|套|辆|个|家|件|只|支|项|人|亩|%|平方米|平方公里|千瓦时?)(?:\/[年月天日])?$/;

/** How many characters of a place's cell name the areas around the one that it is: 安徽省滁州市 of 安徽省滁州市琅琊区. */
function wider(name: string, gazetteer: Scan["vocabulary"]["lexicon"]["gazetteer"]): number {
  for (let at = name.length - 2; at >= 2; at--) {
    if (/[省市州区]/.test(name.charAt(at - 1)) && gazetteer.find(name.slice(at)) !== undefined && (gazetteer.find(name.slice(0, at)) !== undefined || wider(name.slice(0, at), gazetteer) > 0)) return at;
  }
  return 0;
}

/** A place's cell holds an area that the standard knows, a town, or a zone: 滨湖区, 曹山街道, 经开区, 滨湖区云上小镇. */
function placeKind(name: string, own: string, lexicon: Scan["vocabulary"]["lexicon"]): Kind | undefined {
  if (lexicon.gazetteer.find(name) !== undefined || /^[\u4e00-\u9fff]{2,4}(?:街道|(?<!小)镇|乡)$/.test(own)) return "Region";
  return /(?:区|园|城|港|谷|基地|小镇)$/.test(name) && name.length <= 20 ? "Park" : undefined;
}
