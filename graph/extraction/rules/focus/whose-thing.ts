import type { Context } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { groupsOf } from "../lists/groups.ts";
import { isInTurn } from "../makes/in-turn.ts";
import { isNotItsOwn, isOfNextMember } from "../makes/not-its-own.ts";
import { isSetAside } from "./set-aside.ts";
import type { Subject } from "../subjects/subjects.ts";
import { partnersIn } from "../supply/supplies.ts";

const cues = cuesOf("whose-thing", ({ others, lean, area, aim, handOver }) => ({
  /** Before a firm that somebody leans on, pushes or watches: what follows is that one's, not the firm's. */
  leansOn: pattern`(?:^|[，。；：\n])(?:[^，。；：]{0,16})?${lean}[^，。；：]*$`,
  /** Between a firm that something goes to and the thing: 向恒越光电交付. */
  getsIt: pattern`^(?:等[^，。；]{0,6})?(?:批量|首批)?${handOver}`,
  /** A clause that goes on with the area, or with its trade. */
  turnsToArea: pattern`，(?:[^，]{0,4})?(?:${area})(?:[^，]{0,8}产业)?[^，]{0,6}(?:已|将|正|拥|聚|集|形|重点|初步|逐)`,
  /** A clause in which the text goes on to what a place is to push or to crack. */
  turnsToAim: pattern`[，；](?:并|同时)?${aim}`,
  /** Between the firm and the thing: another firm unnamed, or a trade, of which the clause goes on to speak; or too many clauses. */
  turnsAway: pattern`${others}|分别(?:主要|专门)?(?:从事|做|生产|[专主]攻|主打|制造|负责|专注|供应|经营)|被[^，。；]{2,30}采用|[、，；][^，。；、]{2,8}(?:、[^，。；、]{2,8})*等(?:在|均|也|则|都)?(?:做|从事|生产|主打)|[^产企行工]业(?=[^务])|(?:，[^，]*){4}|，对(?:打造|推动|促进|形成|完善|提升|加快)|结束了?(?:国内|我国|全[国省市])|推动(?:中国|我国|全国)`,
}));

/**
 * Whose a thing is that a sentence names behind firms and projects, with no phrase that says so: the last one's that it speaks of, and where a list of firms stands right before the name, all of them: 恒越光电和庐阳光电的外延片, 恒越光电、庐阳光电等龙头的外延片, 恒越光电、庐阳光电也在扩外延片.
 * @param subjects what the sentence speaks of
 * @param named the firms and projects that it names
 * @param places the places that it names
 */
export function whoseThing(context: Context, subjects: readonly Subject[], named: readonly Mention[], places: readonly Mention[], mention: Mention): readonly Entity[] {
  const owner = ownerOf(context, subjects, named, places, mention);
  if (owner === undefined) return [];
  const { text } = context.reading;
  const list = groupsOf(text, named, "Company").findLast(({ end }) => end <= mention.start);
  if (list !== undefined && list.members.length > 2 && together.test(text.slice(list.end, list.end + 16))) return [];
  if (list === undefined || list.members.length < 2 || !ofEach.test(text.slice(list.end, mention.start)) || !list.members.some((member) => context.cast.of(member) === owner)) return [owner];
  return list.members.flatMap((member) => context.cast.of(member) ?? []);
}

/** Between a list of firms and a thing that each of them has: 恒越、庐阳微等的外延片. */
const ofEach = /^(?:（[^（）]{1,12}）)?(?:等[^，。；：、]{0,24}|(?:也|都|均|正|已|将|纷纷)[^，。；、]{0,10}|(?:两家)?(?:公司)?的[^，。；、]{0,8})$/;

/** Behind a list of firms, that what follows is of all of them together: 恒越、庐阳微、澜泰等形成设计、制造、封测的完整链条. */
const together = /^(?:等[^，。；]{0,6})?，?(?:已|共同|初步)*(?:涵盖|覆盖|囊括|形成|构成|组成)/;

/** Behind a list of projects, what all of them together cover. */
const ofAll = /^等[^，。；]{0,6}，?(?:共同|基本|已)?(?:涵盖|覆盖|囊括)/;

/** So far behind a firm a name may stand that it is still spoken of. */
const reach = 160;

/** Of the firms and projects before a thing the last that is spoken of and neither gets the thing nor is leant on; none where the clause has turned to others, to its place or to an aim. */
function ownerOf(context: Context, subjects: readonly Subject[], owners: readonly Mention[], places: readonly Mention[], mention: Mention): Entity | undefined {
  const { reading: { text }, cast } = context;
  const partners = partnersIn(context);
  const partnersAt = new Set([...partners].map(({ start }) => start));
  const subject = subjects.findLast((one) => one.start < mention.start && !partnersAt.has(one.start) && !isSetAside(text, one));
  const named = owners.findLast((owner) => owner.end <= mention.start && !partners.has(owner) && !isReceiver(text, owner));
  if (named !== undefined && isItsItem(text, places, named, mention) && !isNotItsOwn(text, named.end, mention)) return cast.of(named);
  const end = subject?.end ?? named?.end;
  if (end === undefined || mention.start - end > reach) return undefined;
  const between = text.slice(end, mention.start);
  if (cues().turnsAway.test(between) || isNotItsOwn(text, end, mention) || isOfNextMember(text, end, mention, owners) || ofAll.test(between)) return undefined;
  const owner = named !== undefined && (subject === undefined || named.start > subject.start) ? named.start : subject?.start ?? 0;
  if (cues().turnsToArea.test(between) || cues().turnsToAim.test(between) || (aside.test(between) && isLeantOn(text, owner))) return undefined;
  if (places.some((place) => place.start > end && place.end < mention.start && (opensWith(text, place) || isItsOwners(text, place, mention)))) return undefined;
  return subject?.entity ?? (named === undefined ? undefined : cast.of(named));
}

/** In a list of firms each with its thing behind it, the thing is of the last: 恒越光电的外延片、庐阳电子COB显示屏. */
function isItsItem(text: string, places: readonly Mention[], { start, end }: Mention, mention: Mention): boolean {
  const item = places.findLast((place) => place.end === start)?.start ?? start;
  return /[、；，：\s✅◆◇●■▲▼—]/.test(text.charAt(item - 1)) && mention.start - end <= 16 && /^[^，。；：、]*$/.test(text.slice(end, mention.start)) && !isInTurn(text.slice(end, mention.start));
}

/** 向恒越光电、庐阳晶体交付单晶炉: who gets a thing, or only works with the one that is spoken of, does not make it. */
function isReceiver(text: string, { start, end }: Mention): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 24)];
  if (/(?:[卖销供送交]到|卖给|供给|打入|导入)(?:[^，。；]{0,30}[、和与])?$/.test(before) || /^(?:（[^（）]{1,12}）)?(?:(?:、[^，。；、]{1,10}?){0,4}等[^，。；]{0,8}?)?(?:终端)?(?:用户|客户)/.test(behind)) return true;
  if (isSetAside(text, { start, end }) || /邀请了?$/.test(before)) return true;
  if (/[与同和跟](?:[日韩美德台][本国湾系]?的?)?(?:客户|大厂|伙伴)?$/.test(before) && /^(?:（[^（）]{1,12}）)?(?:合作|合资|共同|联合|携手|联手)/.test(behind)) return true;
  if (withIntroduced.test(before) && signs.test(behind)) return true;
  return /[向给](?:[^，。；]{0,30}、)?$/.test(text.slice(Math.max(0, start - 32), start)) && cues().getsIt.test(text.slice(end, end + 40).replace(/^(?:、[^，。；、]{2,10}?)+(?=交|供|出|发|提|移|批|首)/, ""));
}

/** Around a firm, with or without what it is introduced as, that another signs with: 与电池厂商庐阳光电签订硅片合约. */
const withIntroduced = /[与同和跟][^，。；]{0,24}$/;
const signs = /^(?: ?（[^（）]{1,24}）)?[^，。；、]{0,6}?(?:签[订署约下定]|达成|订立)/;

/** 依托恒越、庐阳等，重点发展……: the firm is what another leans on. */
function isLeantOn(text: string, at: number): boolean {
  return cues().leansOn.test(text.slice(Math.max(0, at - 60), at));
}

/** Behind a firm that another leans on, that one's own work: the next clause, or its verb of growing: 依托恒越光电打造……. */
const aside = /，|^(?:等[^，。；]{0,8})?(?:重点|加快|大力|着力|积极)?(?:打造|发展|培育|布局|壮大|做[大强优])/;

/** A place that its clause begins with, and speaks of: 恒越光电投产，滨湖区已形成……. */
function opensWith(text: string, { start, end }: Mention): boolean {
  return /[，；：]$/.test(text.slice(start - 1, start)) && !/^(?:[的在]|[第一二三四\d期]*(?:工?厂|基地|项目|子?公司|产?线))/.test(text.slice(end, end + 6));
}

/** A place that a list names behind the firm, with what is its own: 恒越光电CMP设备和滨湖区的光刻胶、抛光液. */
function isItsOwners(text: string, { start, end }: Mention, mention: Mention): boolean {
  return /[、和与及]/.test(text.charAt(start - 1)) && /^的(?:[^，。；的]{1,16}[、和与及]){0,3}$/.test(text.slice(end, mention.start));
}
