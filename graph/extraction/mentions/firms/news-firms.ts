import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { everydayWords } from "../../scan/everyday-words.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { endsName } from "./companies.ts";
import { isArea, isAreaOrPark, isFirm } from "../name-at.ts";
import { cutsVerb } from "./part-of-other-words.ts";
import type { Name } from "../../scan/vocabulary.ts";

const cues = cuesOf("news-firms", ({ introduce, epithet, noInside, capitalKind, groupTrade, noGroup, latinOther, doing, foundThere, join, office, arrive, notEnd, notEndOther, notBegin, latinDoes, latinKind, latinShare, nation, latinRole, officeOf, capital, sheetOwner }) => ({
  /** What no firm's name between its area and what it does holds. */
  noFirmInside: pattern`${noInside}`,
  /** Kinds of capital, no firm. */
  capitalOnly: pattern`${capitalKind}`,
  /** The words that introduce a firm, up to its name. */
  introduced: pattern`^.*${introduce}(?=.{2})`,
  /** Words that grade a firm, right before its name. */
  epithet: pattern`^${epithet}+`,
  /** The trade of one firm of a group, behind the group's short name. */
  groupTrade: pattern`^${groupTrade}(?!${noGroup})`,
  /** How Latin words begin that are no firm. */
  latinOther: pattern`^${latinOther}`,
  /** What a firm does that news tells of, right behind its name. */
  does: pattern`^(?=(?:共同|联合|携手|[一二三]期)?(?:${doing}|在[\u4e00-\u9fff]{2,12}${foundThere}|与[^，。；]{2,24}${join}|${office}|${arrive}))`,
  notFirm: pattern`(?:${notEnd}|全[省市]|首个|第[一二三]|[和与及]|${notEndOther})$|^${notBegin}`,
  latinBehind: pattern`^(?:${latinDoes}|等[^，。；]{0,8}${latinKind}|${latinShare})`,
  /** An office before a person's name: 执行长Simon Hart. */
  person: pattern`${officeOf}$`,
  latinBefore: pattern`(?:投资方[是为]|${nation}|${latinRole})$`,
  /** A label of a project's sheet, with the firms that fill the rest of the line. */
  sheet: globalPattern`(?<=^|\n)(?:项目)?${sheetOwner}：(?=[\u4e00-\u9fff])([^\n，。；：]{3,60}?)(?=\n|$)`,
  capital: globalPattern`(?<=[，。、：；与和及由向是为\n])(?:(?![是为由与和])[\u4e00-\u9fff]){2,6}${capital}`,
}));

/** A firm with its number at the exchange: 久元（6261）, 云南锗业（002428）, 三安光电（600703.SH）. */
const numbered = /(?<=[\u4e00-\u9fffA-Za-z])（(?:股票)?(?:代[码号])?[：]?(?:\d{6}|\d{4}|[A-Z]+[：:][A-Z]{2,5})(?:[.．-](?:SH|SZ|HK|TWO?|KS|US|O|N))?(?:[，、][^（）]{1,16})?）|(?<=[\u4e00-\u9fff]{2})（[A-Z][A-Za-z.&]*[a-z][A-Za-z.&]*(?: [A-Z][A-Za-z.&]*){0,3}）/g;
const japanese = /株式会社([A-Za-z\u4e00-\u9fff]{2,8}?)(?=[签在将拟，、与和。的（达]|日前|近日|宣布|计划)/g;
const latin = /(?<![A-Za-z0-9.-])(?:[A-Z]\.)?[A-Z][A-Za-z0-9&]*[a-z][A-Za-z0-9&]*(?: [A-Z][A-Za-z0-9&.]+){0,3}(?![A-Za-z])|(?<![A-Za-z0-9])[\u4e00-\u9fff]{2,4}-KY/g;

/** The legal form at the end of a firm's Latin name: Lanta Holdings Bhd. */
const legalInLatin = / (?:Bhd|GmbH|AG|AB|ASA|SpA|Oy|PLC|Plc|Ltd|Inc|Corp|Corporation|Limited|LLC|NV|SA)\.?$/;

/** A first word in capitals alone before such a name: TS in TS Lanta Bhd. */
const capitalsBefore = /(?<![A-Za-z])([A-Z]{2,4} )$/;

/** A firm of another country by its Latin name: 韩国LGS公司. */
const latinOfNation = /(?<=[美德英法韩]国|日本|荷兰|瑞士|瑞典|意大利|奥地利|以色列|新加坡|台湾)[A-Z][A-Za-z\d&]{1,14}(?=公司)/g;

/** A Latin name of a firm's own and its trade before 公司. */
const latinTrade = /(?<![A-Za-z\d])([A-Z][A-Za-z]*[a-z][A-Za-z\d]*)(?:新能源|光电|半导体|太阳能|光伏|照明|科技|电子|微电子|材料|设备|化学|显示|能源){1,2}(?:有限|股份)*公司/g;
const kindsOfFirms = /^(?:Fabless|Foundry|SaaS|PaaS|IaaS|IoT|Mini|Micro|MicroLED|MiniLED|SiC|GaN|GaAs|InP|Si|AlN|VCSEL)$/;

/** A firm of which a share is bought or held: 收购庐阳五金49%股权. */
const shareOf = /(?<=收购了?|受让|转让|购买|增持|持有)(?:(?:[^，。；、的]{0,8}(?:持有|旗下)的)?(?:(?:全资|控股|参股)?子公司)?)((?!公司|合资|合营|新公司|项目公司|该|其|目标|标的|本次|对方|上述|约|全部|剩余|少数)[\u4e00-\u9fff]{3,8}?)(?:公司)?的?[\d.]+[%％]的?(?:股[权份]|出资)/g;

/**
 * Firms that only news names, by what stands beside them: a number at the exchange, the area they come from and what they do,
 * a Latin name among firms.
 */
export function newsFirms(scan: Scan): Mention[] {
  const { reading: { text, isNews } } = scan;
  if (!isNews) return [];
  return [...withNumber(scan), ...onSheet(scan), ...groupsOfArea(scan), ...fromArea(scan), ...ofAGroup(scan), ...inLatin(scan), ...sharesOf(scan), ...latinOfNations(text), ...latinWithTrade(scan), ...kabushiki(scan), ...capitalFirms(text)];
}

function latinOfNations(text: string): Mention[] {
  return [...text.matchAll(latinOfNation)].map(({ index, 0: name }) => firm(index, index + name.length + "公司".length, `${name}公司`, "firm-of-a-nation-in-latin", 0.85, [name]));
}

/** A firm of another country by a Latin name and its trade: LantaSol新能源公司. What the lexicon knows, and words that are kinds of firms, are none. */
function latinWithTrade({ reading: { text }, nameAt }: Scan): Mention[] {
  return [...text.matchAll(latinTrade)].flatMap(({ index, 0: name, 1: latinName = "" }) => {
    const isOther = nameAt.get(index) !== undefined || cues().latinOther.exec(latinName)?.[0] === latinName || kindsOfFirms.test(latinName);
    return isOther ? [] : [firm(index, index + name.length, name, "firm-in-latin-with-trade", 0.8, [latinName])];
  });
}

function kabushiki(scan: Scan): Mention[] {
  const found = [...scan.reading.text.matchAll(japanese)].filter(({ index }) => !endsName(scan, leftEdge(scan, index, 1, 12), index));
  return found.map(({ index, 0: name, 1: own }) => firm(index, index + name.length, name, "kabushiki", 0.85, [own as string]));
}

function capitalFirms(text: string): Mention[] {
  return [...text.matchAll(cues().capital)].filter(({ 0: name }) => !cues().capitalOnly.test(name)).map(({ index, 0: name }) => firm(index, index + name.length, name, "capital-firm", 0.8));
}

/** What stands before a share is the firm, unless the lexicon knows it or a verb stands in it. */
function sharesOf({ reading: { text }, nameAt, edges }: Scan): Mention[] {
  return [...text.matchAll(shareOf)].flatMap(({ index, 0: found, 1: name = "" }) => {
    const start = index + found.indexOf(name);
    const end = start + name.length;
    return nameAt.get(start) !== undefined || edges.subarray(start + 1, end).includes(1) ? [] : [{ ...firm(start, end, name, "firm-of-a-share", 0.8), loose: true }];
  });
}

function firm(start: number, end: number, name: string, rule: string, confidence: number, forms: readonly string[] = []): Mention {
  return { kind: "Company", start, end, name, forms, rule, confidence };
}

/** Words up to the firm that another does something with: 与 in 与庐阳光电, 同 in 分别同美国恒越科. */
const beforePartner = /^(?:.*[与和](?=[^与和]{2,}$)|.{0,4}[同向从由被对](?=(?:[美德英法日韩]国|日本|荷兰|瑞[士典]|意大利|奥地利|以色列|新加坡|台湾)))/;

function* withNumber(scan: Scan): Generator<Mention> {
  const { reading: { text }, nameAt } = scan;
  for (const { index } of text.matchAll(numbered)) {
    const begun = afterClass(scan, leftEdge(scan, index, 2, 12), index);
    const start = begun + (beforePartner.exec(text.slice(begun, index))?.[0].length ?? 0);
    const name = text.slice(start, index);
    const inner = nameAt.get(index + 1);
    if (inner !== undefined && inner.payload.some((one) => one.type === "term" && one.term.kind !== "Company")) continue;
    if (isClassName(scan, start, index, index)) continue;
    if (!/^[\u4e00-\u9fffA-Za-z0-9-]{2,10}$/.test(name) || /^\d+(?:英?[寸吋]|[万亿]|%)|第[一二三四五六七八九十\d]+[座条个期代]/.test(name) || nameAt.get(start)?.end === index || scan.vocabulary.generic.has(comparable(name)) || name.endsWith("公司")) continue;
    yield firm(start, index, name, "firm-with-its-number", 0.88);
  }
}

/** Where a firm's own name begins behind the words that introduce it: 太阳能电池新秀昱晶. */
function afterClass({ reading: { text }, nameAt }: Scan, from: number, end: number): number {
  let start = from;
  for (let at = from; at < end - 1; at++) {
    const known = nameAt.get(at);
    const isThing = known !== undefined && known.end <= end - 2 && known.payload.every((one) => one.type === "generic" || (one.type === "term" && one.term.kind !== "Company"));
    if (isThing) start = known.end;
  }
  const introduced = cues().introduced.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + introduced + (introduced > 0 ? 0 : cues().epithet.exec(text.slice(start, end - 2))?.[0].length ?? 0);
}

/** 庐州澜晶投资……, 江岭恒越通讯拟投……: an area, two to six characters, what firms do. */
function* fromArea(scan: Scan): Generator<Mention> {
  const { reading: { text }, names, edges, nameAt } = scan;
  for (const { start, end, payload } of names) {
    if (!isArea({ payload }) || (edges[start] === 0 && !/[）】”]/.test(text.charAt(start - 1)))) continue;
    for (let length = 2; length <= 6; length++) {
      const core = text.slice(end, end + length);
      if (!/^[\u4e00-\u9fff]+$/.test(core) || edges[end + length - 1] === 1) break;
      if (cutsVerb(text, end + length) || !cues().does.test(text.slice(end + length, end + length + 30))) continue;
      const isWord = cues().notFirm.test(core) || cues().noFirmInside.test(core) || scan.vocabulary.generic.has(core) || isClassName(scan, end, end + length, end + length);
      const isPlace = isAreaOrPark(nameAt.get(end)) || isCountyWithWord(scan, core, codeOf(payload));
      if (isWord || isPlace || everydayWords("alone").has(core)) break;
      const own = /^.*厂(?=.{2})/.exec(core)?.[0].length ?? 0;
      // A time behind the area's plant is no firm: 庐州工厂下月投产.
      if (own > 0 && isTime.test(core.slice(own))) break;
      const found = own > 0 ? firm(end + own, end + length, core.slice(own), "firm-from-its-area", 0.75) : firm(start, end + length, text.slice(start, end + length), "firm-from-its-area", 0.75, [core]);
      yield { ...found, loose: true };
      break;
    }
  }
}

const isTime = /^(?:[上下本][半个]?[月年周]|[今明去前][年天日]|年[初中底末]|月[初中底末]|近[日期]|[日目]前|昨[日天]|[一二三四]季度|\d)/;

/** Whether words are a county's name, with at most an everyday word behind it: 海沧, 海沧正式 behind 厦门. */
function isCountyWithWord({ vocabulary: { lexicon: { gazetteer } } }: Scan, words: string, around: string | undefined): boolean {
  return [words.length, 2, 3].some((length) => gazetteer.find(words.slice(0, length), around)?.level === "county" && (length === words.length || everydayWords("alone").has(words.slice(length))));
}

/** The area that a known name may be. */
function codeOf(payload: readonly Name[]): string | undefined {
  return payload.flatMap((name) => (name.type === "region" ? [name.region.code] : []))[0];
}

/** The firms behind a label of a project's sheet: 投资主体：恒越电子科技集团、庐阳晶体. */
function* onSheet({ reading: { text }, vocabulary: { generic }, nameAt }: Scan): Generator<Mention> {
  for (const { index, 0: line, 1: names = "" } of text.matchAll(cues().sheet)) {
    let start = index + line.length - names.length;
    for (const name of names.split("、")) {
      const known = nameAt.get(start);
      const isOther = known !== undefined && known.end === start + name.length;
      if (/^[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z（）]{2,24}$/.test(name) && !isOther && !generic.has(comparable(name)) && !/(?:政府|管委会|[省市区县局委])$/.test(name)) yield firm(start, start + name.length, name, "firm-of-a-sheet", 0.85);
      start += name.length + 1;
    }
  }
}

/** A group by the area that its name begins with and what it is for: 庐州半导体投资集团. */
function* groupsOfArea({ reading: { text }, names, nameAt }: Scan): Generator<Mention> {
  for (const { start, end, payload } of names) {
    const own = isArea({ payload }) ? ofGroup.exec(text.slice(end, end + 16))?.[0] : undefined;
    if (own !== undefined && !isFirm(nameAt.get(end))) yield firm(start, end + own.length, text.slice(start, end + own.length), "group-of-an-area", 0.8);
  }
}

const ofGroup = /^(?!政府)(?:(?![与和在的由及、为是])[\u4e00-\u9fff]){2,8}?(?:投资|控股|产业|发展|国资|城投|实业|金控|资本|建设)集团(?![军化]|有限|股份|公司)/;

/** A firm of a known group by the group's short name and a trade: 三安集成电路. */
function* ofAGroup({ reading: { text }, names, nameAt }: Scan): Generator<Mention> {
  for (const { start, end, payload } of names) {
    if (end - start > 3 || !isFirm({ payload })) continue;
    const trade = cues().groupTrade.exec(text.slice(end, end + 14))?.[0];
    if (trade !== undefined && nameAt.get(end)?.end !== end + trade.length + 2) yield firm(start, end + trade.length, text.slice(start, end + trade.length), "firm-of-a-group", 0.8);
  }
}

function* inLatin(scan: Scan): Generator<Mention> {
  const { reading: { text }, nameAt } = scan;
  for (const { index: at, 0: whole } of text.matchAll(latin)) {
    const capitals = legalInLatin.test(whole) ? capitalsBefore.exec(text.slice(Math.max(0, at - 6), at))?.[1]?.length ?? 0 : 0;
    const index = whole.endsWith("-KY") ? leftEdge(scan, at + whole.length, 5, whole.length) : at - capitals;
    const name = text.slice(index, at + whole.length);
    const known = nameAt.get(index);
    if (known !== undefined && known.payload.some(({ type }) => type !== "generic")) continue;
    if (name.length < 4 || cues().latinOther.test(name)) continue;
    const [before, behind] = [text.slice(Math.max(0, index - 5), index), text.slice(index + name.length, index + name.length + 16)];
    const isKy = name.endsWith("-KY");
    const twoWords = name.includes(" ");
    const isIntroduced = cues().latinBefore.test(before) && /^[，。、；：和与及（]|^公司/.test(behind);
    const isListed = twoWords && /[和与由、]$/.test(before) && /^[，。、；]/.test(behind);
    const isFirm = isKy || legalInLatin.test(name) || isIntroduced || isListed || cues().latinBehind.test(behind);
    if (isFirm && !cues().person.test(before)) yield firm(index, index + name.length, name, "firm-in-latin", 0.75, isKy ? [name.slice(0, -3)] : []);
  }
}
