import type { Kind } from "../../ontology/index.ts";
import type { Role } from "../heads.ts";
import type { Mention } from "../mention.ts";
import type { Cell } from "../reading.ts";
import type { Scan } from "../scan.ts";
import { brandOf } from "./companies.ts";
import { withoutRegion } from "./institutions.ts";

const kindOfRole: Readonly<Partial<Record<Role, Kind>>> = { project: "Project", firm: "Company" };

/** Names that fill a cell of a project table: the project and its undertaker. */
export function tableCells(scan: Scan): Mention[] {
  const found: Mention[] = [];
  for (const { cells } of scan.reading.parts) {
    for (const cell of cells) {
      const mention = nameIn(scan, cell);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

function nameIn(scan: Scan, { start, end, head: { role } }: Cell): Mention | undefined {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  if (role !== "place" && (role === undefined || kindOfRole[role] === undefined)) return undefined;
  const name = text.slice(start, end);
  const own = role === "place" ? withoutRegion(scan, start, end) : name;
  const kind = role === "place" ? placeKind(name, own, lexicon) : kindOfRole[role];
  if (kind === undefined || name.length < 2 || name.length > 80 || /^\d+$/.test(name) || /[。；]/.test(name)) return undefined;
  const isBody = kind === "Company" && !/(?:公司|厂|集团)$/.test(name) && (lexicon.resolve("Institution", [name]) !== undefined || /(?:研究[院所]|大学|学院|实验室|中心)$/.test(name));
  const brand = kind === "Company" && !isBody ? brandOf(scan, start, end) : undefined;
  const forms = own !== name && own.length >= 4 ? [own] : brand === undefined ? [] : [text.slice(brand.start, brand.end)];
  return { kind: isBody ? "Institution" : kind, start, end, name, forms, term: brand?.term, rule: "table-cell", confidence: 0.95 };
}

/** A place's cell holds an area that the standard knows, a town, or a zone: 滨湖区, 曹山街道, 经开区, 滨湖区云上小镇. */
function placeKind(name: string, own: string, lexicon: Scan["vocabulary"]["lexicon"]): Kind | undefined {
  if (lexicon.gazetteer.find(name) !== undefined || /^[\u4e00-\u9fff]{2,4}(?:街道|(?<!小)镇|乡)$/.test(own)) return "Region";
  return /(?:区|园|城|港|谷|基地|小镇)$/.test(name) && name.length <= 20 ? "Park" : undefined;
}
