import { isFullName } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isWordOfTwo } from "../across-words.ts";
import { isFirm } from "../name-at.ts";
import { homeCode } from "./home-code.ts";

const cues = cuesOf("counties", ({ noWord }) => ({
  /** Short names that stand for nothing but the county, though a dictionary of everyday words counts them. */
  isNoWord: pattern`^${noWord}$`,
}));

/** Verbs that a place follows. */
const placing = /(?:落户于?|落地于?|落子|落脚|位于|坐落于?|入驻|进驻|设在|设于|地处|签约|投资|布局|来到|在)(?:(?:中国)?大陆)?(?=[\u4e00-\u9fff]{2})/g;
/** What may follow a county's short name: a mark, or the word that goes on. */
const goesOn = /^(?:$|[，。；、（）\n的和与及等到有则]|主攻|引进|已有|现有|重点|布局|聚焦|发展|做强|建设|打造|推进|举行|设厂|开工|动工|建设|投产|量产|成立|设立|奠基|签约|落地|落户|建成|建厂|启动|投资|正式|召开|新建|布局|生产|揭牌|启用|封顶|竣工|全面|顺利|自建|投建|兴建|盖厂|扩建|扩产|扩线|拥有|另有|共建|合建|合资|合组|组建|上马|试产|满产|购地|拿地|建有|新增)/;
/** Where a clause of news may begin with one, and tell what is there or meant for it: 武进有恒越光电, 溧水则引进……. */
const opening = /(?<=[，、；：])(?=[\u4e00-\u9fff]{2,3}(?:则|有|已有|现有|主攻|引进|重点|布局|聚焦))/g;
const longestName = 4;
/** Behind a county's short name, what makes a bay's or an island's of it. */
const ofCoast = /[湾岛]/;
/** Cities that are provinces. */
const municipality = /^(?:11|12|31|50)0000$/;

/**
 * Counties by the short name that is also a common word elsewhere: behind the area that they lie in (浙江海宁), behind a verb of place (落户大足), or
 * in a plan of the city that they lie in.
 */
export function counties(scan: Scan): Mention[] {
  const { reading: { text, isNews }, known, nameAt, vocabulary: { lexicon: { gazetteer } } } = scan;
  const found: Mention[] = [];
  const home = homeCode(scan);
  const named = new Set((isNews ? known : []).flatMap(({ payload }) => payload.flatMap((name) => (name.type === "region" && name.region.level !== "nation" ? [name.region.code] : []))));
  /** Whether the text names the city or province around the county that may stand there: the short name alone is a common word. */
  const isAmongNamed = (start: number) => [3, 2].some((length) => {
    const region = gazetteer.find(text.slice(start, start + length));
    return region?.level === "county" && gazetteer.around(region.code).some(({ code, level }) => level === "city" && named.has(code));
  });
  /** By a name that is an everyday word too no county is meant behind a verb or a province, unless it lies in the paper's own city: 投资兴业, 云岭振兴发展. */
  const isCity = (code: string | undefined) => code !== undefined && (gazetteer.byCode(code)?.level === "city" || municipality.test(code));
  const take = (start: number, within: string | undefined) => {
    if (nameAt.get(start)?.payload.some((name) => name.type !== "generic" && !(name.type === "term" && name.term.kind === "Park")) === true) return;
    for (let length = longestName; length >= 2; length--) {
      const name = text.slice(start, start + length);
      const region = gazetteer.find(name, within === "list" ? undefined : within);
      if (region === undefined || region.level !== "county" || isFullName(name, region)) continue;
      const isInside = within !== undefined && gazetteer.liesIn(region.code, within);
      const isAtHome = home !== undefined && gazetteer.liesIn(region.code, home);
      if (ofCoast.test(text.charAt(start + length))) return;
      if (within !== "list" && isWordOfTwo(name) && !cues().isNoWord.test(name) && !isCity(within) && !(isAtHome && isCity(home))) return;
      const goes = goesOn.test(text.slice(start + length, start + length + 2));
      if (within === undefined ? goes || isAtHome : isInside || (within === "list" && goes)) found.push({ kind: "Region", start, end: start + length, name, forms: [region.name], rule: "county-in-its-place", confidence: 0.85 });
      return;
    }
  };
  for (const { start, end, payload } of known) {
    const around = nameAt.get(start);
    if (around === undefined || (around.end !== end && !around.payload.some((name) => name.type === "term" && name.term.kind === "Park"))) continue;
    const region = payload.find((name) => name.type === "region");
    if (region?.type === "region" && region.region.level !== "county") take(end, region.region.code);
    if (region?.type === "region" && text.charAt(end) === "、") take(end + 1, "list");
  }
  for (const { index } of isNews ? text.matchAll(opening) : []) if (isAmongNamed(index)) take(index, undefined);
  for (const match of text.matchAll(placing)) take(match.index + match[0].length, undefined);
  if (isNews) found.push(...ofPlants(scan));
  return isNews ? found : [...found, ...ofHome(scan, home)];
}

/** What a firm has somewhere, by whose place it is called. */
const plant = /工厂|新厂|生产基地|制造基地|基地|产线|生产线|总部|厂区|生产园区/g;
/** As many characters stand between the place and such a word. */
const longestWare = 4;

/** In news a county by the plant that is called by it: 浏阳工厂, 余姚总部, 上虞碳化硅基地; with those that a list joins to it. */
function ofPlants({ reading: { text }, edges, nameAt, known, vocabulary: { lexicon: { gazetteer } } }: Scan): Mention[] {
  const firmEnds = new Set(known.filter(isFirm).map(({ end }) => end));
  const nameOf = (start: number) => [4, 3, 2].map((length) => text.slice(start, start + length)).find((name) => {
    const region = gazetteer.find(name);
    return region?.level === "county" && !isFullName(name, region) && !(isWordOfTwo(name) && !cues().isNoWord.test(name));
  });
  return [...text.matchAll(plant)].flatMap(({ index }): Mention[] => {
    for (let start = index - 2; start >= Math.max(0, index - longestName - longestWare); start--) {
      if (/[，。；：、\n]/.test(text.charAt(start))) return [];
      const name = edges[start] !== 0 || firmEnds.has(start) || /[，。；：、\n的其]/.test(text.charAt(start - 1)) ? nameOf(start) : undefined;
      const isOther = nameAt.get(start)?.payload.some((one) => one.type !== "generic") === true;
      if (name !== undefined && !isOther && start + name.length <= index && index - start - name.length <= longestWare) return [{ kind: "Region", start, end: start + name.length, name, forms: [], rule: "county-of-a-plant", confidence: 0.8 }];
    }
    return [];
  });
}

/** Marks and words before a county of the city that a plan is about. */
const before = /[（、，。；：“\n和与及在]$/;
/** What follows the short name of a district, which more often is a common word: a mark, or its zone where the text names the district in full too. */
const listed = /^(?:[、，；）]|等)/;
const zoneBehind = /^(?:高新|经开|开发|经济|工业|产业|新城)/;

/** In a plan or report of a city its own counties by their short names: 依托崇湖、澜山承接智能穿戴整机, 崇湖高新区. */
function ofHome({ reading: { text }, edges, nameAt, known, vocabulary: { lexicon: { gazetteer } } }: Scan, home: string | undefined): Mention[] {
  if (home === undefined || gazetteer.byCode(home)?.level !== "city") return [];
  let ends: ReadonlySet<number> | undefined;
  const nameEnds = (at: number) => (ends ??= new Set(known.map(({ end }) => end))).has(at);
  // By a name that the city bears too the city is meant: 长沙 is no 长沙县.
  const city = gazetteer.byCode(home)?.shortName;
  return gazetteer.directlyIn(home).filter(({ shortName, name }) => shortName !== name && shortName !== city && text.includes(shortName)).flatMap(({ name, shortName }): Mention[] => {
    return [...text.matchAll(new RegExp(`${shortName}(?![县市区旗])`, "g"))].flatMap(({ index: start }): Mention[] => {
      const end = start + shortName.length;
      const begins = edges[start] !== 0 || before.test(text.slice(Math.max(0, start - 1), start)) || nameEnds(start);
      const other = nameAt.get(start)?.payload.some((one) => one.type !== "generic" && one.type !== "region" && !(one.type === "term" && one.term.kind === "Park")) === true;
      if (!begins || other || (name.endsWith("区") && !listed.test(text.slice(end, end + 2)) && !(zoneBehind.test(text.slice(end, end + 2)) && text.includes(name)))) return [];
      return [{ kind: "Region", start, end, name: shortName, forms: [name], rule: "county-of-the-plan's-city", confidence: 0.85 }];
    });
  });
}
