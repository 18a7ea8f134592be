import { ontology, wares } from "../../ontology/index.ts";
import { longest } from "../automaton.ts";
import { byOffset } from "../by-offset.ts";
import { inTextOrder } from "../in-order.ts";
import { areNested } from "../rules/areas.ts";
import { laidOut, type Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";
import { runsOverGap } from "./across-gaps.ts";
import { agencies } from "./agencies.ts";
import { bareZones } from "./bare-zones.ts";
import { bracketedFirms } from "./bracketed-firms.ts";
import { brands } from "./brands.ts";
import { brandsToldOf } from "./brands-told-of.ts";
import { builtLines } from "./built-lines.ts";
import { chains } from "./chains.ts";
import { classedLists } from "./classed-lists.ts";
import { coinedAlone } from "./coined-alone.ts";
import { coinedBrands } from "./coined-brands.ts";
import { companiesByForm } from "./companies.ts";
import { contextWords } from "./context-words.ts";
import { countedProjects } from "./counted-projects.ts";
import { counties } from "./counties.ts";
import { countiesOfCities, withoutNamesakes } from "./counties-of-cities.ts";
import { withDeclaredNames } from "./declared-names.ts";
import { withAreas } from "./firms-with-area.ts";
import { firmsWithTheirWare } from "./firms-with-their-ware.ts";
import { firmsBeforeWares, wareRule } from "./firms-before-wares.ts";
import { funds } from "./funds.ts";
import { generations } from "./generations.ts";
import { homeCode } from "./home-code.ts";
import { institutions, withoutRegion } from "./institutions.ts";
import { knownNames, stageWords } from "./known-names.ts";
import { listsByTrade } from "./lists-by-trade.ts";
import { listedFirms } from "./listed-firms.ts";
import { brandRule, listedProjects } from "./listed-projects.ts";
import { isFirm } from "./name-at.ts";
import { labelledFirms } from "./labelled-firms.ts";
import { listedThings } from "./listed-things.ts";
import { namedAgain } from "./named-again.ts";
import { nationsFirms } from "./nations-firms.ts";
import { newsFirms } from "./news-firms.ts";
import { newsProjects } from "./news-projects.ts";
import { isNoFirm } from "./no-firm.ts";
import { numberedProjects } from "./numbered-projects.ts";
import { parks } from "./parks.ts";
import { parksInShort } from "./parks-in-short.ts";
import { plants } from "./plants.ts";
import { policies } from "./policies.ts";
import { productNames } from "./product-names.ts";
import { isPartOfProject, projectsOfEntries } from "./project-entries.ts";
import { projects } from "./projects.ts";
import { projectsByOutput } from "./projects-by-output.ts";
import { namesPublicWork } from "./public-works.ts";
import { raisedBases } from "./raised-bases.ts";
import { responsibleBodies } from "./responsible-bodies.ts";
import { sharedFirms, sharedLists } from "./shared-firms.ts";
import { brandsOfProjects, shortNames } from "./short-names.ts";
import { towns } from "./towns.ts";
import { tableCells } from "./table-cells.ts";
import { withDegree } from "./with-degree.ts";
import { zonesInShort } from "./zones-in-short.ts";
import { zonesOfHome } from "./zones-of-home.ts";
import { zonesPutToWork } from "./zones-put-to-work.ts";

/** The finders of names, in the order in which they win over one another where they name the same stretch. */
const finders: readonly ((scan: Scan) => Mention[])[] = [
  tableCells,
  responsibleBodies,
  knownNames,
  counties,
  countiesOfCities,
  towns,
  stageWords,
  contextWords,
  productNames,
  policies,
  companiesByForm,
  brands,
  brandsToldOf,
  coinedBrands,
  coinedAlone,
  bracketedFirms,
  newsFirms,
  nationsFirms,
  sharedLists,
  labelledFirms,
  agencies,
  classedLists,
  generations,
  listsByTrade,
  institutions,
  funds,
  chains,
  raisedBases,
  parks,
  zonesPutToWork,
  zonesOfHome,
  numberedProjects,
  countedProjects,
  newsProjects,
  plants,
  projects,
  projectsOfEntries,
  projectsByOutput,
  builtLines,
];

/** All names in a document: of overlapping ones the longest stands, and what lies wholly inside it is kept as a part of it. In the order of the text. */
export function findMentions(scan: Scan): Mention[] {
  const credits = [...scan.reading.text.matchAll(credit)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const names: Mention[] = [];
  const isCredit = (mention: Mention) => credits.some(({ start, end }) => mention.start > start && mention.start < end);
  for (const find of finders) for (const mention of find(scan)) if (!runsOverGap(scan, mention) && !isCredit(mention) && !isPartOfProject(scan, mention)) names.push(laidOut(mention));
  const inLists = listedFirms(scan, names);
  const beside = [...inLists, ...firmsWithTheirWare(scan, [...names, ...inLists]), ...listedProjects(scan, names).filter((mention) => !isPartOfProject(scan, mention)), ...firmsBeforeWares(scan, names), ...listedThings(scan, names)].map(laidOut);
  const listed = withDeclaredNames(scan, [...names, ...beside].filter((mention) => !isNoFirm(scan, mention) && !namesPublicWork(scan, mention)));
  const found = withAreas(scan, withoutAreas(scan, withDegree(scan, scan.reading.document.about.kind === "news" ? withoutGlosses(scan, listed) : listed)));
  const brands = brandsOfProjects(scan, found).filter((mention) => !isNoFirm(scan, mention));
  const whole = behindBrands(scan, found, [...brands, ...found.filter(({ rule }) => rule === brandRule || rule === wareRule)]);
  const zones = [...zonesInShort(scan, found), ...bareZones(scan, found), ...parksInShort(scan, found)];
  const short = [...shortNames(scan, found), ...brands, ...sharedFirms(scan, found), ...namedAgain(scan, found)];
  return withoutSchoolsTowns(scan, withoutNamesakes(scan, arrange([...zones.map(laidOut), ...whole, ...short.map(laidOut)])));
}

/** A thing's name that begins with the firm of its project, or in it, begins behind it: MOCVD装备 in 恒越MOCVD装备制造项目, 封装载板 in 恒越半导体封装载板项目. */
function behindBrands({ reading: { text } }: Scan, found: readonly Mention[], brands: readonly Mention[]): readonly Mention[] {
  if (brands.length === 0) return found;
  const ends = new Map(brands.flatMap(({ start, end, rule }) => Array.from({ length: rule === brandRule || rule === wareRule ? end - start : 1 }, (_, at) => [start + at, end] as const)));
  return found.map((mention) => {
    const start = ontology.kinds[mention.kind].group === "thing" ? ends.get(mention.start) : undefined;
    return start === undefined || start >= mention.end - 1 ? mention : laidOut({ ...mention, start, name: text.slice(start, mention.end), forms: [] });
  });
}

/** A project is also called without the area that its name puts before its firm: 恒越晶体外延片二期 for 滨湖区恒越晶体外延片二期, 年产10万片衬底项目 for 滨湖高新区年产10万片衬底项目. */
function withoutAreas(scan: Scan, found: readonly Mention[]): readonly Mention[] {
  const { length } = scan.reading.text;
  const firms = byOffset(length, found.filter(({ kind }) => kind === "Company"), startOf);
  const zones = byOffset(length, found.filter(({ kind }) => kind === "Park"), startOf);
  return found.map((mention) => {
    if (mention.kind !== "Project") return mention;
    const zone = zones.get(mention.start)?.end;
    if (zone !== undefined && /^(?:年产)?\d/.test(mention.name.slice(zone - mention.start)) && mention.end - zone >= shortestProject) return laidOut({ ...mention, forms: [...mention.forms, mention.name.slice(zone - mention.start)] });
    const own = withoutRegion(scan, mention.start, mention.end);
    const isCalledSo = own.length < mention.name.length && own.length >= shortestProject && (firms.has(mention.end - own.length) || isFirm(scan.nameAt.get(mention.end - own.length)));
    return isCalledSo ? laidOut({ ...mention, forms: [...mention.forms, own] }) : mention;
  });
}

function startOf({ start }: Mention): number {
  return start;
}

const shortestProject = 5;

/** The area in a school's name tells where the school is, not where the text is: 北京 of 北京大学, unless the document is about that area or one around or in it. */
function withoutSchoolsTowns(scan: Scan, mentions: readonly Mention[]): Mention[] {
  const { lexicon } = scan.vocabulary;
  const home = homeCode(scan);
  return mentions.filter(({ kind, name, inside, start }) => {
    if (kind !== "Region" || inside?.kind !== "Institution" || inside.start !== start || !isSchool.test(inside.name)) return true;
    const area = lexicon.gazetteer.find(name, home)?.code;
    return home !== undefined && area !== undefined && areNested(lexicon, area, home);
  });
}

const isSchool = /(?:大学|学院|科大|理工)(?:[\u4e00-\u9fff]{2,8}(?:学院|系|团队)|[\u4e00-\u9fff]{2,14}(?:研究院|研究所|分院|创新中心|实验室))?$/;

/** Where a text or picture is from, in brackets at its end, is none of its matter: （来源：庐州半导体网）. */
const credit = /（(?:文章|图片|资料|信息|数据)?来源：[^（）\n]{2,40}）/g;

/** Latin letters in brackets right behind a firm are its name, no thing: 京东方（BOE）. */
function withoutGlosses({ reading: { text } }: Scan, mentions: readonly Mention[]): Mention[] {
  const firms = new Set(mentions.filter(({ kind }) => kind === "Company").map(({ end }) => end));
  return mentions.filter(({ kind, start, end, name }) => kind === "Company" || !(text.charAt(start - 1) === "（" && text.charAt(end) === "）" && firms.has(start - 1) && /^[\w .&-]+$/.test(name)));
}

/** Tells names that stand for themselves from those that are part of a longer one. Stage words never push out a name. @param found mentions laid out alike */
function arrange(found: readonly Mention[]): Mention[] {
  const outer = longest(found.filter(({ kind }) => kind !== "Stage"));
  const around = new Int32Array(outer.at(-1)?.end ?? 0);
  outer.forEach(({ start, end }, index) => around.fill(index + 1, start, end));
  const arranged = [...outer];
  for (const mention of found) {
    const place = around[mention.start] ?? 0;
    const holder = place === 0 ? undefined : outer[place - 1];
    const part = holder === mention ? undefined : partIn(holder !== undefined && holder.end >= mention.end ? holder : undefined, mention);
    if (part !== undefined) arranged.push(part);
  }
  return inTextOrder(arranged).filter((mention, index, all) => !isCovered(mention, index, all));
}

/** What a name is that is none of the longest: a part of the one around it, or nothing. */
function partIn(holder: Mention | undefined, mention: Mention): Mention | undefined {
  if (mention.kind === "Stage") return stageBeside(mention, holder);
  if (holder === undefined || (isSame(holder, mention) && !bearsTail(holder, mention)) || holder.kind === mention.kind) return undefined;
  if (holder.kind === "Device" && mention.kind === "Application" && holder.name.startsWith(mention.name) && holder.name.length - mention.name.length === 1) return undefined;
  if ((holder.kind === "Institution" && mention.kind === "Company") || (mention.rule === "product-name" && ontology.kinds[holder.kind].group === "thing")) return undefined;
  if (holder.kind === "Project" && (mention.rule === "park-ending" || (holder.rule === "project-in-news" && mention.kind === "Institution" && mention.start === holder.start))) return undefined;
  return laidOut({ ...mention, inside: holder });
}

/** Whether a body is printed by its place alone, its word standing behind the last of several: 滨湖区 of 滨湖区、庐阳区人民政府. */
function bearsTail(holder: Mention, { kind }: Mention): boolean {
  return holder.kind === "Agency" && (kind === "Region" || kind === "Park") && /(?:政府|管委会|管理委员会)$/.test(holder.name) && holder.name.length > holder.end - holder.start;
}

/** A word for a stage counts beside names, as a name, and as a part of a place's, body's or technology's name; 封测 in 封测设备 is none. */
function stageBeside(stage: Mention, holder: Mention | undefined): Mention | undefined {
  if (holder === undefined || isSame(holder, stage)) return stage;
  if (wares.has(holder.kind) || holder.kind === "Application" || (holder.kind === "Technology" && stage.weak === true)) return undefined;
  return holder.kind === "Technology" ? stage : laidOut({ ...stage, inside: holder });
}

/** Of parts of one name that are of one kind the longest counts. What it covers stands behind it, and both behind their name. */
function isCovered({ kind, start, end, inside }: Mention, index: number, all: readonly Mention[]): boolean {
  if (inside === undefined || kind === "Stage") return false;
  for (let at = index - 1; at >= 0 && all[at] !== inside; at--) {
    const other = all[at] as Mention;
    if (other.inside === inside && other.kind === kind && other.end >= end && other.end - other.start > end - start) return true;
  }
  return false;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end;
}
