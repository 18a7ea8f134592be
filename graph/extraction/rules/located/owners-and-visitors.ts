import type { Context } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import { areaCodeOf, areNested, seatCodeOf } from "../areas.ts";

const cues = cuesOf("owners-and-visitors", ({ investor, country, parent, client, visit, abroad, maker, fund, order, pact, officer, speak, ofParent, work }) => ({
  /** The name of a firm that gives money and makes nothing. */
  invests: pattern`${investor}(?:集团)?(?:（[^）]*）)?(?:管理)?(?:股份|控股)?(?:有限)?(?:责任)?(?:公司|合伙企业)?$`,
  isForeign: pattern`^${country}`,
  /** Right before a firm of another country. */
  comesFromAbroad: pattern`${country}(?:的)?$`,
  /** Behind a firm that owns the one there, gives an order or signs with the place's government. */
  isOwner: pattern`^(?:（[^（）]{1,12}）)?(?:集团|公司)?${parent}`,
  isCustomer: pattern`^(?:等|、[^，。；]{0,24})?[^，。；、]{0,4}${client}`,
  /** Behind firms whose people only come to see, or to a fair: 恒越光电、庐阳晶体等厂商的人员走访滨湖. */
  visits: pattern`^(?:、[^，。；\n]{1,30}?)?(?:等[^，。；]{0,8})?(?:先后|分别)?${visit}`,
  /** The same behind a firm whose chairman is named. */
  speaks: pattern`^(?:集团|公司)?(?:${officer})[^，。；、]{2,12}(?:、[^，。；]{2,30})?(?:分别)?(?:${speak})`,
  /** Behind firms that are named as those of other countries: 打破恒越、庐阳等日商的垄断. */
  isOfAbroad: pattern`^(?:、[^，。；\n]{1,24}?)?等?${abroad}[^，。；]{0,2}${maker}`,
  /** Behind a firm that pays, with another, for the one there. */
  founds: pattern`^(?:（[^（）]{1,12}）)?(?:[、和与及][^，。；\n]{2,24}?)?(?:公司|集团)?(?:[两双三四五]方|[两三四五\d]家(?:公司|企业)?)?${fund}|^(?:、[^，。；\n]{2,30}?)?等[^，。；、]{0,16}?${fund}`,
  ordersFrom: pattern`^[^，。；]{0,12}${order}`,
  signs: pattern`^[^，。；]{0,24}${pact}`,
  withGovernment: pattern`(?:政府|管委会)[^，。；]{0,6}[与同和](?:[^，。；]{0,40}、)?$`,
  /** Behind a firm that only builds the works of others: 恒越建工承建的芯片工厂. */
  worksFor: pattern`^(?:公司|集团)?(?:${work})`,
  /** Before the owner of the firm there: 澜泰微的母公司为恒越集团. */
  owns: pattern`(?:${ofParent})(?:[为是](?:中国)?|于)?$`,
}));

/** Before a firm that pays with others. */
const by = /(?:由|和|与)(?:[^，。；]{0,30}、)?(?:[台香][湾港])?$/;

/** Whether a firm only owns, pays, orders or signs, or bears a Latin name alone: foreign, where nothing puts it there. */
export function hasOtherPart({ name }: Mention, before: string, behind: string): boolean {
  const byName = isInvestor(name) || cues().isForeign.test(name) || cues().comesFromAbroad.test(before) || /^[A-Za-z][A-Za-z .&-]{2,}$/.test(name);
  const { isCustomer, ordersFrom, visits, speaks, isOfAbroad, worksFor } = cues();
  const isOutside = isAnothers(before, behind) || [isCustomer, ordersFrom, visits, speaks, isOfAbroad, worksFor].some((words) => words.test(behind));
  return byName || isOutside || (cues().withGovernment.test(before) && cues().signs.test(behind));
}

/** Whether the text calls a firm one of another country, or only the owner of the one that is told of: 日本恒越商事, 恒越集团转投资的. */
export function isNamedAfar({ reading: { text } }: Context, { name, mentions }: Entity, behind: string): boolean {
  return cues().isForeign.test(name) || cues().isOwner.test(behind) || mentions.some(({ start }) => cues().comesFromAbroad.test(text.slice(Math.max(0, start - 5), start)));
}

/** Whether the words tell of the firm that it owns or pays for the one there. */
function isAnothers(before: string, behind: string): boolean {
  return cues().isOwner.test(behind) || cues().owns.test(before) || (by.test(before) && cues().founds.test(behind));
}

/** The firms that a text says somewhere to own or pay for another, or to come and see or be asked to come: where they are is told nowhere by what it says of the place. */
export const ownersOf: (context: Context) => ReadonlySet<Entity> = oncePer((context: Context) => {
  const { reading: { text }, cast } = context;
  const owners = new Set<Entity>();
  for (const { sentence, mentions } of context.proseWith("Company")) {
    for (const mention of mentions) {
      if (mention.kind !== "Company" || mention.inside !== undefined) continue;
      const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start);
      const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + 40));
      const entity = cast.of(mention);
      if (entity === undefined) continue;
      const paysOther = () => mentions.some((other) => other.kind === "Company" && other.start > mention.end && other.start - mention.end <= longestSum && cast.of(other) !== entity);
      const isGroupThatSpends = entity.name.endsWith("集团") && spends.test(behind);
      if (isGroupThatSpends || isAnothers(before, behind) || isGuest(before, behind) || (paysFor.test(behind) && paysOther())) owners.add(entity);
    }
  }
  return owners;
});

/** Whether a firm's people have come to see the place, or it is asked to come: 来庐考察的恒越光电副总裁, 希望恒越光电来庐发展. */
function isGuest(before: string, behind: string): boolean {
  return hasCome.test(before) || (isAsked.test(before) && toCome.test(behind));
}

const hasCome = /[来赴到][\u4e00-\u9fff]{0,4}(?:考察|访问|参观|洽谈)的$/;
const isAsked = /(?:希望|欢迎|期待|盼望|盼|邀请|恳请)[^，。；]{0,8}$/;
const toCome = /^(?:公司|集团)?(?:能够?|早日|尽快|尽早)?(?:前?来|到|赴)[\u4e00-\u9fff]{1,4}(?:发展|投资|考察|设厂|建厂|兴业|落户|布局)/;

/** So far behind a firm the one may stand whose project it pays for. */
const longestSum = 24;

/** Behind a firm that pays for another's project: 恒越集团总投资30亿元的庐阳光电外延片项目. */
const paysFor = /^总?投资约?[\d.]+[万亿]+美?元(?:人民币)?的/;
/** Behind a group that puts its money somewhere: 恒越集团将在滨湖投资. */
const spends = /^(?:近日|日前|将|拟|计划|已|正|正式)*(?:投资[\d.]|在[^，。；]{2,14}(?:投资|建设|兴建|新建))/;

/** Whether a firm only gives money, by its name. */
export function isInvestor(name: string): boolean {
  return cues().invests.test(name);
}

/** Whether a firm that builds somewhere comes from elsewhere with its money: a group, an investor or one of another country by its name, or one that bears the name of another area. */
export function bringsMoney(context: Context, firm: Entity, site: Entity): boolean {
  return firm.name.endsWith("集团") || isInvestor(firm.name) || cues().isForeign.test(firm.name) || bearsOtherArea(context, firm, site);
}

/** Whether a firm's name begins with an area apart from a place: 昆山恒越光电 in 庐州; one that the lexicon seats abroad only bears the sound. */
export function bearsOtherArea({ home, vocabulary: { lexicon } }: Context, { name, term }: Entity, site: Entity): boolean {
  if (term !== undefined && term.region === undefined) return false;
  const area = [4, 3, 2].map((length) => lexicon.gazetteer.find(name.slice(0, length))).find((found) => found !== undefined)?.code;
  const around = areaCodeOf(site) ?? (site.kind === "Park" ? seatCodeOf(lexicon, site) : undefined) ?? (home === undefined ? undefined : areaCodeOf(home));
  return area !== undefined && around !== undefined && !areNested(lexicon, area, around);
}
