import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Term } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import { areNested } from "../../rules/areas.ts";
import type { Scan } from "../../scan/scan.ts";
import { isArea } from "../name-at.ts";

const cues = cuesOf("namesakes", ({ owned, found, kind, trade, chips, sun }) => ({
  /** Before the full name of a firm that another owns or sets up, also one of a list: 其全资子公司, 旗下拥有恒越光电有限公司、. */
  isOwned: pattern`(?:(?:${owned})(?:[^，。；\n]{0,60}、)?|(?:${found})(?:了|一家)?${kind}?)[“的]?$`,
  /** The same behind it. */
  isCalledOwned: pattern`^(?:、[^，。；\n]{1,60})?(?:等[^，。；\n]{0,10})?(?:为|是|系|（)?[^，。；\n（）]{0,12}${kind}`,
  /** The trades between a brand and the legal form. */
  trade: pattern`${trade}`,
  /** Trades that one firm may bear in several names. */
  kin: [pattern`${chips}`, pattern`${sun}`],
}));

/**
 * Whether the text says right beside a firm's full name that another firm owns it or sets it up: 其控股子公司庐州恒越半导体有限公司.
 */
function isOwned({ reading: { text } }: Scan, { start, end }: Pick<Mention, "start" | "end">): boolean {
  return cues().isOwned.test(text.slice(Math.max(0, start - 80), start)) || cues().isCalledOwned.test(text.slice(end, end + 80));
}

/** The rule that finds a firm by its full name where the one that owns it is called by the same brand: 恒越光电's 恒越光电（庐州）有限公司. */
export const ownedRule = "full-name-of-owned-firm";

/** Whether a firm's full name is that of one that a firm of its own brand owns, by the words before: 恒越微电子设立全资子公司庐州恒越微电子有限公司; the short name told before it is the owner's. */
export function isOfItsOwner(scan: Scan, mention: Pick<Mention, "start" | "end" | "name">): boolean {
  const { reading: { text }, nameAt } = scan;
  if (!isOwned(scan, mention)) return false;
  const area = nameAt.get(mention.start);
  const own = (area !== undefined && isArea(area) ? text.slice(area.end, mention.end) : mention.name).replace(/（[^）]*）/g, "").replace(legalEnd, "");
  const sentence = text.slice(Math.max(text.lastIndexOf("。", mention.start - 1), text.lastIndexOf("\n", mention.start - 1)) + 1, mention.start);
  return own.length >= 3 && own.length < mention.name.length && (sentence.includes(own) || (ofSubject.test(sentence) && text.lastIndexOf(own, mention.start - 1) !== -1));
}

/** A sentence whose owner is the firm spoken of: 公司旗下, 其全资子公司. */
const ofSubject = /(?:^|[，；])(?:[本该]?公司|其)/;
const legalEnd = /(?:科技|技术)?(?:集团)?(?:股份)?有限(?:责任)?公司$/;

/**
 * Full names under one brand are firms of their own beside that of the firm that the lexicon knows by it, where the text gives that firm's own name too (扬州恒越光电有限公司 beside
 * 庐州恒越光电股份有限公司), where they are elsewhere and the text says that they are owned or names several of different areas, or where they tell of another trade.
 */
export function firmsApart(scan: Scan, firms: readonly Mention[]): Mention[] {
  const whole = new Set(firms.flatMap(({ term, name }) => (term !== undefined && isItsName(term, name) ? [term] : [])));
  const areas = new Map<Term, Set<string>>();
  for (const firm of firms) {
    const area = firm.term === undefined || firm.loose === true ? undefined : areaOf(scan, firm);
    if (firm.term !== undefined && area !== undefined) areas.set(firm.term, (areas.get(firm.term) ?? new Set<string>()).add(area));
  }
  return firms.map((firm) => {
    const { term, loose, name } = firm;
    if (term === undefined || loose === true || isItsName(term, name)) return firm;
    const area = areaOf(scan, firm);
    const isElsewhere = area !== undefined && term.region !== undefined && !areNested(scan.vocabulary.lexicon, area, term.region);
    return whole.has(term) || (isElsewhere && ((areas.get(term)?.size ?? 0) > 1 || isOwned(scan, firm))) || isOfOtherTrade(term, name) ? { ...firm, term: undefined, forms: [] } : firm;
  });
}

function isItsName(term: Term, name: string): boolean {
  return term.name === name || term.aliases.includes(name);
}

/** The code of the area that a firm's name begins with. */
function areaOf({ nameAt }: Scan, { start, end }: Mention): string | undefined {
  const known = nameAt.get(start);
  if (known === undefined || known.end >= end) return undefined;
  for (const one of known.payload) if (one.type === "region") return one.region.code;
  return undefined;
}

/** Whether a name of a short brand tells of another trade than all the names of the firm that the lexicon knows by the brand: 宁波华澜电气股份有限公司 is no 华澜光电. */
export function isOfOtherTrade(term: Term, name: string): boolean {
  const own = [term.name, ...term.aliases];
  const brand = own.filter((one) => name.includes(one)).reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  if (brand === "" || brand.length > shortBrand) return false;
  const trade = cues().trade.exec(name.slice(name.indexOf(brand) + brand.length))?.[0];
  return trade !== undefined && !own.some((one) => one.includes(trade)) && !cues().kin.some((kin) => kin.test(trade) && own.some((one) => kin.test(one)));
}

const shortBrand = 2;
