import { matchesNear, matchesOf } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Stretch } from "../../text/reading.ts";
import { isArea, isAreaOrPark } from "../name-at.ts";

/** A zone that its own type calls, before a body of its own: 航空港区经发局, 临港新区科创局. */
const ofZone = /[\u4e00-\u9fff](?:港|新|高新|开发|经开|示范|试验|保税|合作|功能)区$/;

/** Endings that only bodies of government have; 局 and 委 alone are found by their stems, or in the lists of responsible bodies. */
const ending = /(?:管委会|管理委员会|执行委员会|领导小组(?:办公室)?|工作专班|产业链专班|产业专班|集群专班|服务专班|推进专班|协作小组|推进小组|工作组|链长办|人民政府(?:(?:新闻)?办公[厅室]|新闻办)?|联席会议)/g;
const levelWord = /(?:自治区|[省市县区]级?|园区|本市|全市|国家)$/;
const named = /(?:领导小组|专班|协作小组|推进小组|工作组|联席会议)$/;

/** A body of the party or congress that only tells whose office a person holds: 中共中央总书记. */
const officeOfParty = /(?:中共中央|党中央|党工委|人大常委会|政协|纪委|国务院)$/;
const ofPerson = /^(?:总书记|副?书记|副?主任|副?主席|政治局|常委|委员|副?总理|党组)/;

/** What a leading group or task force is for, at the end of its name's front: a noun there, and no verb before the name: 滨湖强区建设领导小组, 产业发展领导小组. */
const purpose = /(?:建设|发展|推进|提升|培育|改革|创新|协调|振兴|促进|攻坚|保障|服务|招商|引进|实施|管理|升级){1,3}$/;

/** Bodies in a list that issues a document: 工业和信息化部办公厅、国家能源局综合司联合印发《……》. */
const issuing = /(?<=[，。：；\n日]|近日|日前)(?:本[报网台站])?(?:讯|电|消息)?([\u4e00-\u9fff、]{4,80}?)(?:等[\d一二两三四五六七八九十]*个?(?:部门|单位|部委局?|厅局))?(?:近日|日前)?(?:联合|共同|正式)?(?:制定)?(?:印发|发布|出台|下发|公布)了?《/g;
const body = /^(?!近日|日前|为|根据)[\u4e00-\u9fff]{2,22}(?:部|委|厅|局|委员会|政府|办公厅|办公室|综合司|司|党委|省委|市委)$/;

/** The committee of a place that a title begins with: 《中共深圳市委关于……》. */
const committee = { pattern: /(?<=[《、，。\n])中共[\u4e00-\u9fff]{2,8}?[省市区县州旗]委(?:员会)?(?:办公[厅室])?(?=[、和]|关于|[印制]发|发布|出台|[\u4e00-\u9fff]{2,8}?[省市区县州旗]人民政府)/y, words: ["中共"], reach: 0 };

/** The committee and government of the paper's own place, right before another paper or its issue: 市委、市政府《……》. */
const ownBodies = { pattern: /(?<=[，。：；、和与及据实彻照按由经\n（(])([省市区县州]委)(?:、|和)?([省市区县州](?:人民)?政府)(?=《|(?:近日|日前)?(?:联合)?(?:印发|出台|发布|下发)(?:了|的)?《)/y, words: ["省委", "市委", "区委", "县委", "州委"], reach: 0 };

/** What makes a body's name that of all of its kind: 各省辖市工业和信息化局, 各园区管委会. */
const all = /各(?:省辖|设区|有关|相关|直属|功能|开发|[省市县区州旗级园、（）])*$/;

/** Before 人民政府, what is no place with a government: 牢记人民政府, 县级以上各级人民政府. */
const noPlacesGovernment = /(?:[^省市区县州旗盟镇乡央国]|各级|本级|地方|级以上)$/;

/** A body named right behind its place: 合肥市政府, 厦门市建设局. */
const bodyOfPlace = /^(?:(?:人民)?政府(?!工作报告|采购|补贴|引导|网|债|投资|部门|各)(?:(?:新闻)?办公[厅室]|新闻办)?|人大(?:常委会)?(?:法工委|财经委)|[\u4e00-\u9fff]{2,6}(?:(?<![布格开结大全战破])局|厅)(?![\u4e00-\u9fff]?(?:面|势|部|限|长)))/;

/** Bodies by a known stem with the place before it (市科技局, 扬州市科技局) and by the ending of their name (功率半导体产业推进专班). */
export function agencies(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found = [...byStem(scan), ...(text.includes("《") ? issuers(text) : []), ...partyCommittees(text), ...(text.includes("《") ? ownBodiesOf(text) : []), ...byEnding(scan)];
  return found.map((mention) => withoutOuterArea(scan, mention));
}

function agency(start: number, end: number, name: string, rule: string, confidence = 0.85): Mention {
  return { kind: "Agency", start, end, name, forms: [], rule, confidence };
}

/** Bodies whose stem is known, with the place or the word for a rank before it, and those that are only called after their place. */
function* byStem(scan: Scan): Generator<Mention> {
  const { text } = scan.reading;
  let place: Stretch | undefined;
  for (const name of scan.names) {
    const { start, end, payload } = name;
    const isPlace = isAreaOrPark({ payload });
    if (isStem(text, name)) {
      const from = beginningOf(scan, name, place);
      if (from === undefined) continue;
      if (!all.test(text.slice(Math.max(0, from - 10), from))) yield agency(from, end, text.slice(from, end), "agency-stem", from === start ? 0.8 : 0.95);
    }
    const ofPlace = isPlace ? bodyOfPlace.exec(text.slice(end, end + 12))?.[0] : undefined;
    if (ofPlace !== undefined && /[省市区县州]$/.test(text.slice(start, end))) yield agency(start, end + ofPlace.length, text.slice(start, end + ofPlace.length), "body-of-a-place", 0.8);
    place = isPlace ? { start, end } : undefined;
  }
}

/** Whether the stem of a body's name is one there, and no part of another word: 党委 in 党委员会, 办 in 办理. */
function isStem(text: string, { end, payload }: Scan["names"][number]): boolean {
  if (!payload.some(({ type }) => type === "agency") || payload.some(({ type }) => type === "generic")) return false;
  const isVerb = text.charAt(end - 1) === "办" && /[理好成结学妥]/.test(text.charAt(end));
  return !isVerb && !text.startsWith("员会", end) && !/[+＋]/.test(text.charAt(end));
}

/** Where the name of a body with a known stem begins: with what an issuer of the text is called, with its place, or with the word for its rank; undefined where the stem is no body's. */
function beginningOf(scan: Scan, { start, end }: Scan["names"][number], place: Stretch | undefined): number | undefined {
  const { text, document } = scan.reading;
  const isBehindPlace = place?.end === start;
  if (text.startsWith("人民政府", start) && !isBehindPlace) return undefined;
  if (officeOfParty.test(text.slice(start, end)) && ofPerson.test(text.slice(end, end + 4))) return undefined;
  const own = ownEnding(document.about.issuer, text.slice(Math.max(0, end - 24), end));
  if (own > end - start) return end - own;
  if (isBehindPlace) return place.start;
  const rank = levelWord.exec(text.slice(Math.max(0, start - 3), start));
  if (rank === null) return start;
  if (!ofZone.test(text.slice(Math.max(0, start - 4), start))) return start - rank[0].length;
  return leftEdge(scan, end, end - start + (scan.edges[start - 2] === 1 ? 2 : 3), end - start + 12);
}

/** The bodies that issue a paper which the text names. */
function* issuers(text: string): Generator<Mention> {
  for (const { index, 0: whole, 1: bodies = "" } of matchesOf(issuing, text)) {
    let from = index + whole.indexOf(bodies);
    for (const piece of bodies.split(betweenBodies)) {
      const name = piece.replace(/[、和与]$/, "");
      if (body.test(name) && name.length >= 4) yield agency(from, from + name.length, name, "issuing-body");
      from += piece.length;
    }
  }
}

/** Between two bodies that issue a paper together: no 和 within the name of one. */
const betweenBodies = /(?<=[、与]|和(?!信息化|改革|社会|旅游|国家)|(?<=政府|[部委局厅])和(?=国家))|(?<=委员会|[省市区县]委)(?=[\u4e00-\u9fff]{2,8}?[省市区县州旗]人民政府)/;

function* partyCommittees(text: string): Generator<Mention> {
  for (const { index, 0: name } of matchesNear(committee, text)) yield agency(index, index + name.length, name, "party-committee");
}

function* ownBodiesOf(text: string): Generator<Mention> {
  for (const { index, 0: whole, 1: first = "", 2: second = "" } of matchesNear(ownBodies, text)) {
    for (const name of [first, second]) {
      const start = index + whole.lastIndexOf(name);
      yield agency(start, start + name.length, name, "own-bodies");
    }
  }
}

function* byEnding(scan: Scan): Generator<Mention> {
  const { text } = scan.reading;
  for (const { index, 0: tail } of text.matchAll(ending)) {
    const end = index + tail.length;
    const forPurpose = purpose.exec(text.slice(Math.max(0, index - 12), index))?.[0].length ?? 0;
    const edge = leftEdge(scan, end, tail.length + forPurpose, 30);
    const start = edge + (beforeBody.exec(text.slice(edge, end))?.[0].length ?? 0);
    const name = text.slice(start, end);
    const own = name.slice(0, -tail.length);
    if (own.length < 2 || /[，。、]/.test(name) || (named.test(name) && own.length < 4)) continue;
    const isOfMany = /^(?:各|有关|相关|组长|副组长|全体|市县)/.test(name) || all.test(text.slice(Math.max(0, start - 10), start));
    if (isOfMany || (tail.startsWith("人民政府") && noPlacesGovernment.test(own))) continue;
    yield agency(start, end, name, "agency-ending");
  }
}

/** Another body, or a word of the sentence, before the name. */
const beforeBody = /^.*[与和同](?=(?:[\u4e00-\u9fff]{2,6})?(?:高新区|开发区|经开区|园区|新区)管(?:委会|理委员会)$)|^.*(?<!产)业经(?=[省市区县州])/;

/** A body behind two areas is also called without the outer one: 庐州市人民政府 for 滨湖省庐州市人民政府. */
function withoutOuterArea({ nameAt, reading: { text } }: Scan, mention: Mention): Mention {
  const outer = nameAt.get(mention.start);
  const inner = outer === undefined || !isArea(outer) ? undefined : nameAt.get(outer.end);
  return outer === undefined || inner === undefined || !isArea(inner) || inner.end >= mention.end ? mention : { ...mention, forms: [...mention.forms, text.slice(outer.end, mention.end)] };
}

/** How much of the name of one of its issuers a text's words end with: 区科技商务局 of 庐阳区科技商务局, which is more than 商务局. */
function ownEnding(issuer: string | null, words: string): number {
  return Math.max(...(issuer ?? "").split("、").map((body) => {
    let length = 0;
    while (length < body.length && length < words.length && body.at(-1 - length) === words.at(-1 - length)) length++;
    return length;
  }));
}
