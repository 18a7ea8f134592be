import { isAway, type SourceDocument, tellsOfMany } from "../documents/index.ts";
import { scopeOf } from "../facts/identity.ts";
import type { Facts } from "../facts/schema.ts";
import { type Lexicon, tidy } from "../lexicon/index.ts";
import { products } from "../ontology/index.ts";
import { attributesOf } from "./attributes.ts";
import { byEnds } from "./by-ends.ts";
import type { Context, Statement } from "./context.ts";
import type { Entity } from "./entity.ts";
import { factsOf } from "./facts.ts";
import { linesApart, linesOf } from "./lines.ts";
import { isInRowOfLinks, isSideOfTrade } from "./links-in-words.ts";
import { laidOut, type Mention } from "./mention.ts";
import { findMentions } from "./mentions/index.ts";
import { shareHeads } from "./mentions/product-names.ts";
import { placesInForce } from "./places.ts";
import { type Reading, readingOf } from "./reading.ts";
import { relevanceOf, relevant } from "./relevance.ts";
import { type Cast, resolve } from "./resolve.ts";
import { rules } from "./rules/index.ts";
import { ofSought } from "./rules/sought-firms.ts";
import { shareWords } from "./shared-words.ts";
import { scan } from "./scan.ts";
import { targetsOf } from "./targets.ts";
import { sameProjectsOf } from "./same-project.ts";
import { sameThingsOf, thingsApart } from "./same-thing.ts";
import { tasksOf } from "./tasks.ts";
import { twinsOf } from "./twins.ts";
import { vocabularyOf } from "./vocabulary.ts";

/**
 * Reads the facts of a document: mentions → resolve → relations → targets, tasks, attributes → facts. Pure: no database, no network, the same document
 * and lexicon give the same facts. Linear in the document's length.
 */
export function extract(document: SourceDocument, lexicon: Lexicon): Facts {
  const reading = readingOf(document);
  const vocabulary = vocabularyOf(lexicon);
  const scanned = scan(reading, vocabulary);
  const found = shareHeads(scanned, shareWords(scanned, findMentions(scanned)));
  const relevance = relevanceOf(reading, found);
  const kept = relevant(found, relevance, reading);
  const isNews = document.about.kind === "news";
  const spoken = document.about.region === null ? spokenOf(reading, found) : undefined;
  const cast = resolve([...ofDocument(reading, kept), ...(spoken === undefined ? [] : [spoken]), ...kept], scopeOf(document.about.region, lexicon), placeOf(reading), lexicon, isNews ? sameProjectsOf(kept) : twinsOf(reading, kept), isNews ? sameThingsOf(reading.text, kept) : thingsApart(reading.text, kept));
  const home = homeOf(document, cast) ?? (spoken === undefined ? undefined : cast.of(spoken));
  const lines = linesOf(reading, scanned, kept.filter((mention, index) => isStage(reading.text, kept, mention, index)), relevance);
  const places = placesInForce(reading, lines, cast, home);
  const context: Context = { reading, scan: scanned, vocabulary, relevance, cast, ...linesApart(lines), home, placesAt: places.at, placeAround: places.around };
  const policy = document.about.policyTitle === null ? undefined : cast.named("Policy", document.about.policyTitle);
  return factsOf(context, { statements: statementsOf(context), targets: targetsOf(context), tasks: tasksOf(context), attributes: attributesOf(context) }, policy);
}

/** What the document says of itself names things too: its own title, its issuer, its region. */
function ofDocument(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { about } = reading.document;
  const own: Mention[] = [];
  const add = (kind: Mention["kind"], name: string, forms: readonly string[], rule: string) => {
    const same = (form: (name: string) => string) => mentions.find((mention) => mention.kind === kind && form(mention.name) === form(name));
    const at = same(tidy) ?? (kind === "Region" ? same(stemOf) : undefined) ?? placeInText(reading, name);
    own.push(laidOut({ kind, start: at.start, end: at.end, name, forms, rule, confidence: 0.95 }));
  };
  if (about.policyTitle !== null) add("Policy", about.policyTitle, about.number === null ? [] : [about.number], "own-title");
  for (const issuer of about.issuer?.split("、") ?? []) add("Agency", issuer, [], "issuer");
  if (about.region !== null) add(about.level === "park" ? "Park" : "Region", about.region, [], "own-region");
  return own;
}

/** An area's name without what says of which level it is: 厦门 of 厦门市. */
function stemOf(area: string): string {
  return area.replace(/(?<=..)(?:省|市|区|县|(?:壮族|回族|维吾尔)?自治区)$/, "");
}

function placeInText({ text, parts }: Reading, name: string): { start: number; end: number } {
  const start = text.indexOf(name.replace(/\s/g, ""));
  if (start !== -1) return { start, end: start + name.replace(/\s/g, "").length };
  const title = parts.find(({ block }) => block.locator === "标题") ?? parts[0];
  return title === undefined || title.end === title.start ? { start: 0, end: 1 } : { start: title.start, end: title.end };
}

function placeOf(reading: Reading): (mention: Mention) => string | undefined {
  if (reading.parts.every(({ block }) => block.place === undefined)) return () => undefined;
  return (mention) => reading.sentenceAt(mention.start)?.part.block.place;
}

/** The place that the document is about, where it is one of its names: the home of what stands nowhere else. */
function homeOf({ about }: SourceDocument, cast: Cast): Entity | undefined {
  return about.region === null ? undefined : cast.named(about.level === "park" ? "Park" : "Region", about.region);
}

/**
 * The area that a text without a title's region speaks of: named at its beginning, and by half of all namings of areas.
 * Areas in firms' and bodies' names do not count.
 */
function spokenOf({ document: { blocks, about }, parts, sentences, text }: Reading, mentions: readonly Mention[]): Mention | undefined {
  if (about.kind === "plan" || about.kind === "table" || blocks.some(({ place }) => place !== undefined) || tellsOfMany(about.title ?? "", parts.slice(0, 4).map(({ start, end }) => text.slice(start, end)))) return undefined;
  const counts = new Map<string, { mention: Mention; times: number }>();
  const head = sentences[Math.min(3, sentences.length - 1)]?.end ?? 0;
  let all = 0;
  let first: { mention: Mention; times: number } | undefined;
  const firms = new Set(mentions.filter(({ kind }) => kind === "Company").map(({ start }) => start));
  for (const mention of mentions) {
    if (mention.kind !== "Region" || (mention.inside !== undefined && mention.inside.kind !== "Park") || firms.has(mention.end) || isAway(text.slice(Math.max(0, mention.start - 3), mention.start), text.slice(mention.end, mention.end + 12)) || dateline.test(text.slice(mention.end, mention.end + 8))) continue;
    const stem = stemOf(mention.name);
    const known = counts.get(stem) ?? { mention, times: 0 };
    counts.set(stem, known);
    known.times++;
    all++;
    if (mention.start <= head && (first === undefined || known.times > first.times)) first = known;
  }
  return first !== undefined && first.times * 2 >= all ? { ...first.mention, inside: undefined, rule: /我[省市区县]/.test(text) ? "own-region" : first.mention.rule } : undefined;
}

/** Where a report was written is not what it is about: 台北报道, 新竹30日电. */
const dateline = /^(?:市|[\d月日]{2,6})?(?:讯|(?<=日)电|电[）】]|报[导道]|专电|消息)/;

/** A weak word for a stage means one only beside another stage or thing, before the word for a trade or a link, as the label of a list of firms, or where a part of the chain is told: 设计、制造、封测, 设备业, 制造：恒越芯, 下游应用有. */
function isStage(text: string, mentions: readonly Mention[], mention: Mention, index: number): boolean {
  if (mention.kind === "Stage" && mention.weak === true && /^(?:人才|团队|工程师|专家)/.test(text.slice(mention.end, mention.end + 3))) return false;
  if (mention.kind !== "Stage" || mention.weak !== true || mention.inside !== undefined) return true;
  if (mention.name === "制造" && /[\u4e00-\u9fff]/.test(text.charAt(mention.start - 1)) && /(?:设备|装备|汽车|机械|智能|高端|先进|绿色|服务型|传统|电子|飞机|船舶|系统|产品|工业)$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))) return false;
  if (isSideOfTrade(text, mention) || isInRowOfLinks(text, mention)) return true;
  if (tradeWords.test(mention.name) && /^(?:企业|公司|厂(?!房)|商(?![务业场标贸用户])|产业链|环节|阶段|端|业(?![务态绩主])|供应)/.test(text.slice(mention.end, mention.end + 3))) return true;
  if (tradeWords.test(mention.name) && /(?:[，。；：\n]|目前)$/.test(text.slice(Math.max(0, mention.start - 2), mention.start)) && /^(?:(?:方面|这一?块)，|(?:则|也|还)?有(?![限关]))/.test(text.slice(mention.end, mention.end + 4))) return true;
  if (/[上中下]游$/.test(text.slice(mention.start - 2, mention.start)) && tradeWords.test(mention.name) && /^(?:[、，。；与和及]|为主)/.test(text.slice(mention.end, mention.end + 2))) return true;
  if (/^(?:封测|封装|代工|衬底|外延|磊晶)$/.test(mention.name) && /(?:[做搞]|从事|[专主]攻|投入)$/.test(text.slice(mention.start - 2, mention.start)) && /^[、，。；和与及]/.test(text.slice(mention.end, mention.end + 1))) return true;
  if (isFirmsLink(text, mention, mentions[index - 1])) return true;
  if (isLabelOfFirms(text, mention, mentions[index + 1])) return true;
  if (text.startsWith("环节", mention.end) || (/[上中下]游[^，。；、]{0,2}$/.test(text.slice(Math.max(0, mention.start - 4), mention.start)) && /^(?:则|主要|还)?(?:有|包括)/.test(text.slice(mention.end, mention.end + 4)))) return true;
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const other = mentions[at];
    if (other === undefined || other === mention || !(products.has(other.kind) || other.kind === "Stage")) continue;
    const between = other.start >= mention.end ? text.slice(mention.end, other.start) : other.end <= mention.start ? text.slice(other.end, mention.start) : undefined;
    if (between !== undefined && /^(?:(?:[、和与及/—–-]|以及(?:下游|上游)?|（[^）]{0,8}）)(?:特种|专用|关键|核心|高端|先进|相关|配套|重点)?)?$/.test(between)) return true;
  }
  return false;
}

/** The link that stands in a list right behind a firm: 芯源装备涂胶显影机、恒越精密零部件、庐阳封测; or behind 做. */
function isFirmsLink(text: string, { start, end, name }: Mention, before: Mention | undefined): boolean {
  return before?.kind === "Company" && (before.end === start ? /^(?:零部件|封测|封装|代工)$/.test(name) : before.end === start - 1 && text.charAt(before.end) === "做") && /^[、，。；等和与进]/.test(text.slice(end, end + 1));
}

/** The label of a list of firms, at the beginning of its clause: ✅制造：恒越芯、澜泰微；装备：庐阳科技. */
function isLabelOfFirms(text: string, { start, end }: Mention, next: Mention | undefined): boolean {
  return next?.kind === "Company" && next.start === end + 1 && /[：:（]/.test(text.charAt(end)) && !/[\u4e00-\u9fff\w]/.test(text.slice(Math.max(0, start - 1), start));
}

const tradeWords = /^(?:设计|封测|封装|测试|设备|装备|材料|代工|衬底|外延|磊晶)$/;

/** What the rules say, each pair of ends once: the surest statement, of equally sure ones the first. */
function statementsOf(context: Context): (Statement & { readonly rule: string; readonly why: string })[] {
  const said: (Omit<Statement, "at" | "voice"> & Placeable & { voice?: Statement["voice"] } & { readonly rule: string; readonly why: string })[] = [];
  const known = byEnds(said, context.reading.text.length / 4);
  for (const rule of rules) {
    // A rule reads what the rules before it have said, so that its own statements wait until it is through.
    const own = [...rule.read(context, said)].flatMap((statement) => ofSought(context, statement) ?? []);
    for (const statement of own) {
      const { type, from, to, at, evidence, basis, voice, strength, confidence, validFrom } = statement;
      if (from === to) continue;
      const place = known.placeOf(type, from, to);
      if (place !== undefined && confidence <= (said[place] as Statement).confidence && !tellsMore(context, said[place] as Statement, statement)) continue;
      const surest = { type, from, to, at, evidence, basis, voice, strength, confidence, validFrom, rule: rule.id, why: rule.reason };
      if (place !== undefined) said[place] = surest;
      else {
        said.push(surest);
        known.keep(from, to);
      }
    }
  }
  atTheirSites(said, context.cast.entities.length, context.home);
  asFarAsTheirProjects(said);
  return [...said.filter(({ type }) => !finer.has(type)), ...said.filter(({ type }) => finer.has(type))];
}

/** Whether a statement as sure as another says that a project has come further: named first with nothing said of it, 恒越二期 is built where it is told of. News tells of aims in the same words. */
function tellsMore({ reading: { document } }: Context, known: Statement, { type, from, to, voice, confidence }: Statement): boolean {
  if (document.about.kind === "news" || confidence !== known.confidence || (type === "UNDERTAKES" ? to : from).kind !== "Project") return false;
  return steps.indexOf(voice ?? "") > steps.indexOf(known.voice ?? "") && steps.includes(known.voice ?? "");
}

/** How far a project has come, in order. */
const steps = ["planned", "underway", "built"];

/** Puts what a firm or project does at its own site where the text ties it to one place only: a row's zone before the document's city. */
function atTheirSites(statements: readonly Placeable[], entities: number, home: Entity | undefined): void {
  // By the indices of those who lie there: a map would be asked for each thing that a table says.
  const sites = Array.from<Entity | "several" | undefined>({ length: entities });
  for (const { type, from, to } of statements) if (type === "LOCATED_IN") sites[from.index] = sites[from.index] === undefined ? to as Entity : "several";
  for (const statement of statements) {
    if (!sited.has(statement.type) || (statement.at !== undefined && statement.at !== home)) continue;
    const site = sites[(statement.type === "UNDERTAKES" ? statement.to : statement.from).index];
    if (site !== undefined && site !== "several") statement.at = site;
  }
}

/** Whoever undertakes a project has come as far as the project: underway where its own name's sentence says that building has begun, though the sentence that names the firm does not. */
function asFarAsTheirProjects(statements: readonly (Pick<Statement, "type" | "from" | "to"> & { voice?: Statement["voice"]; readonly rule: string })[]): void {
  const begun = new Map<unknown, "underway" | "built">();
  for (const { type, from, voice, rule } of statements) if (type === "MAKES" && rule === ofProjects && (voice === "built" || (voice === "underway" && !begun.has(from)))) begun.set(from, voice);
  for (const statement of statements) if (statement.type === "UNDERTAKES" && statement.voice === "planned") statement.voice = begun.get(statement.to) ?? "planned";
}

/** The rule that tells from a project's own sentence how far it has come. */
const ofProjects = "project-name";

interface Placeable extends Pick<Statement, "type" | "from" | "to"> {
  at?: Entity | undefined;
}

const sited = new Set(["MAKES", "ENGAGED_IN", "UNDERTAKES"]);

/** What a place has, leads in, lacks or researches comes behind what it focuses on. */
const finer = new Set(["HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"]);
