import { laidOut, type Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";
import { runsOverGap } from "./across-gaps.ts";
import { agencies } from "./bodies/agencies.ts";
import { bareZones } from "./parks/bare-zones.ts";
import { bracketedFirms } from "./firms/bracketed-firms.ts";
import { brands } from "./firms/brands.ts";
import { brandsToldOf } from "./firms/brands-told-of.ts";
import { builtLines } from "./projects/built-lines.ts";
import { chains } from "./things/chains.ts";
import { classedLists } from "./firms/classed-lists.ts";
import { coinedAlone } from "./firms/coined-alone.ts";
import { coinedBrands } from "./firms/coined-brands.ts";
import { companiesByForm } from "./firms/companies.ts";
import { contactAddresses } from "./areas/contact-addresses.ts";
import { contextWords } from "./context-words.ts";
import { countedProjects } from "./projects/counted-projects.ts";
import { counties } from "./areas/counties.ts";
import { countiesOfCities, withoutNamesakes } from "./areas/counties-of-cities.ts";
import { withDeclaredNames } from "./declared-names.ts";
import { withAreas } from "./firms/firms-with-area.ts";
import { firmsWithTheirWare } from "./firms/firms-with-their-ware.ts";
import { firmsBeforeWares, wareRule } from "./firms/firms-before-wares.ts";
import { funds } from "./bodies/funds.ts";
import { generations } from "./things/generations.ts";
import { institutions } from "./bodies/institutions.ts";
import { knownNames, stageWords } from "./known-names.ts";
import { listsByTrade } from "./firms/lists-by-trade.ts";
import { listedFirms } from "./firms/listed-firms.ts";
import { brandRule, listedProjects } from "./projects/listed-projects.ts";
import { labelledFirms } from "./firms/labelled-firms.ts";
import { listedThings } from "./things/listed-things.ts";
import { membersOfClass } from "./things/members-of-class.ts";
import { namedAgain } from "./firms/named-again.ts";
import { namesAndParts } from "./names-and-parts.ts";
import { nationsFirms } from "./firms/nations-firms.ts";
import { newsFirms } from "./firms/news-firms.ts";
import { newsProjects } from "./projects/news-projects.ts";
import { isPersonsName } from "./names-of-people.ts";
import { inTextOrder } from "../scan/in-order.ts";
import { isNoFirm } from "./firms/no-firm.ts";
import { numberedProjects } from "./projects/numbered-projects.ts";
import { parks } from "./parks/parks.ts";
import { parksInShort } from "./parks/parks-in-short.ts";
import { plants } from "./projects/plants.ts";
import { policies } from "./bodies/policies.ts";
import { productNames } from "./things/product-names.ts";
import { isPartOfProject, projectsOfEntries } from "./projects/project-entries.ts";
import { alsoWithoutAreas } from "./projects/projects-and-areas.ts";
import { projects } from "./projects/projects.ts";
import { projectsByOutput } from "./projects/projects-by-output.ts";
import { namesPublicWork } from "./projects/public-works.ts";
import { raisedBases } from "./parks/raised-bases.ts";
import { raisedPlants } from "./projects/raised-plants.ts";
import { responsibleBodies } from "./bodies/responsible-bodies.ts";
import { sharedFirms, sharedLists } from "./firms/shared-firms.ts";
import { brandsOfProjects, shortNames } from "./firms/short-names.ts";
import { thingsBehindBrands } from "./things/things-behind-brands.ts";
import { withoutTownsOfSchools } from "./areas/towns-of-schools.ts";
import { towns } from "./areas/towns.ts";
import { tableCells } from "./projects/table-cells.ts";
import { withDegree } from "./things/with-degree.ts";
import { zonesInShort } from "./parks/zones-in-short.ts";
import { zonesOfHome } from "./parks/zones-of-home.ts";
import { zonesPutToWork } from "./parks/zones-put-to-work.ts";

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
  raisedPlants,
  plants,
  projects,
  projectsOfEntries,
  projectsByOutput,
  builtLines,
];

/** All names in a document: of overlapping ones the longest stands, and what lies wholly inside it is kept as a part of it. In the order of the text. */
export function findMentions(scan: Scan): Mention[] {
  const named = withOtherForms(scan, withListed(scan, seenAlone(scan)));
  const brands = brandsOfProjects(scan, named).filter((mention) => !isNoFirm(scan, mention));
  const whole = thingsBehindBrands(scan, named, [...brands, ...named.filter(({ rule }) => rule === brandRule || rule === wareRule)]);
  const zones = [...zonesInShort(scan, named), ...bareZones(scan, named), ...parksInShort(scan, named)];
  const short = [...shortNames(scan, named), ...brands, ...sharedFirms(scan, named), ...namedAgain(scan, named)];
  return withoutTownsOfSchools(scan, withoutNamesakes(scan, namesAndParts([...zones.map(laidOut), ...whole, ...short.map(laidOut)])));
}

/** What the finders see, each by itself. */
function seenAlone(scan: Scan): readonly Mention[] {
  const credits = [...scan.reading.text.matchAll(credit)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const besides = [...credits, ...contactAddresses(scan.reading)];
  const isBeside = (mention: Mention) => besides.some(({ start, end }) => mention.start > start && mention.start < end);
  const isPerson = ({ kind, start, end, name }: Mention) => kind === "Region" && !/[镇乡]$/.test(name) && isPersonsName(scan.reading.text, start, end - (ranked.test(name) ? 1 : 0));
  const seen: Mention[] = [];
  for (const find of finders) for (const found of find(scan)) {
    const mention = laidOut(found);
    if (!runsOverGap(scan, mention) && !isBeside(mention) && !isPartOfProject(scan, mention) && !isPerson(mention)) seen.push(mention);
  }
  return seen;
}

/** These with what is seen beside them, in lists and before wares; without firms that are none and public works. */
function withListed(scan: Scan, seen: readonly Mention[]): readonly Mention[] {
  const firms = listedFirms(scan, seen);
  const beside = [...firms, ...firmsWithTheirWare(scan, [...seen, ...firms]), ...listedProjects(scan, seen).filter((mention) => !isPartOfProject(scan, mention)), ...firmsBeforeWares(scan, seen), ...listedThings(scan, seen), ...membersOfClass(scan, inTextOrder(seen))];
  return [...seen, ...beside.map(laidOut)].filter((mention) => !isNoFirm(scan, mention) && !namesPublicWork(scan, mention));
}

/** These with the other forms that the text gives them: those that it declares, and those with and without an area. */
function withOtherForms(scan: Scan, listed: readonly Mention[]): readonly Mention[] {
  const declared = withDeclaredNames(scan, listed);
  return withAreas(scan, alsoWithoutAreas(scan, withDegree(scan, scan.reading.isNews ? withoutGlosses(scan, declared) : declared)));
}

const ranked = /(?<=..)[省市区县州盟旗]$/;

/** Where a text or picture is from, in brackets at its end, is none of its matter: （来源：庐州半导体网）. */
const credit = /（(?:文章|图片|资料|信息|数据)?来源：[^（）\n]{2,40}）/g;

/** Latin letters in brackets right behind a firm are its name, no thing: 京东方（BOE）. */
function withoutGlosses({ reading: { text } }: Scan, mentions: readonly Mention[]): Mention[] {
  const firms = new Set(mentions.filter(({ kind }) => kind === "Company").map(({ end }) => end));
  return mentions.filter(({ kind, start, end, name }) => kind === "Company" || !(text.charAt(start - 1) === "（" && text.charAt(end) === "）" && firms.has(start - 1) && /^[\w .&-]+$/.test(name)));
}
