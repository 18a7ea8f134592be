import { InvalidDocument } from "../errors.ts";
import { comparable, isFullCompanyName, isFullInstitutionName, type Lexicon, type Region, type Term, tidy } from "../lexicon/index.ts";
import { type Kind, ontology, stageOf } from "../ontology/index.ts";

/** Who an entity is: its id and what follows from the lexicon alone. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly term: Term | undefined;
  /** Code of the region that it lies in or belongs to, where the id says so. */
  readonly region: string | undefined;
  readonly isGroup: boolean;
}

/** The place that short names and agencies are read in: a region, or a park in one. */
export interface Scope {
  /** `140100`, or `320500/苏州工业园区` for a park. */
  readonly key: string;
  readonly region: Region | undefined;
  /** What stands before a stem in a full name: 太原市, 苏州工业园区. */
  readonly prefix: string;
  /** What stands before a generic zone word: 昆山高新区. */
  readonly shortPrefix: string;
  /** What stands before an English name: Taiyuan. */
  readonly prefixEn: () => string;
}

/** A name as the facts give it: all forms that the document uses, the fullest first. */
export interface Named {
  readonly kind: Kind;
  readonly forms: readonly [string, ...string[]];
}

/** Puts the English name together when it is asked for: a reader never asks. A class, since an object with a getter of its own is a slow dictionary to V8. */
class Identified implements Identity {
  readonly id: string;
  readonly name: string;
  readonly term: Term | undefined;
  readonly region: string | undefined;
  readonly isGroup: boolean;
  readonly #english: () => string | null;

  constructor({ id, name, term, region, isGroup }: Omit<Identity, "nameEn">, english: () => string | null) {
    this.id = id;
    this.name = name;
    this.term = term;
    this.region = region;
    this.isGroup = isGroup;
    this.#english = english;
  }

  get nameEn(): string | null {
    return this.#english();
  }
}

const everywhere: Scope = { key: "100000", region: undefined, prefix: "", shortPrefix: "", prefixEn: () => "" };

/**
 * The scope that a region's or park's name means; the nation where there is none.
 * @param around the document's own scope, inside which a name is looked for first
 */
export function scopeOf(name: string | null, lexicon: Lexicon, around: Scope = everywhere): Scope {
  if (name === null) return everywhere;
  const region = lexicon.gazetteer.find(name, around.region?.code);
  if (region !== undefined) return { key: region.code, region, prefix: region.name, shortPrefix: region.shortName, prefixEn: () => region.nameEn };
  const park = identify({ kind: "Park", forms: [name] }, around, lexicon);
  const inside = park.region === undefined ? around.region : regionOf(park.region, lexicon);
  return { key: `${inside?.code ?? everywhere.key}/${park.name}`, region: inside, prefix: park.name, shortPrefix: park.name, prefixEn: () => park.nameEn ?? "" };
}

/**
 * The identity of a named thing. It depends on kind, lexicon-canonical name and scope only, never on what is loaded already.
 * @throws InvalidDocument for a Stage that the ontology does not have.
 */
export function identify(named: Named, scope: Scope, lexicon: Lexicon): Identity {
  switch (named.kind) {
    case "Region": return identifyRegion(named.forms, scope, lexicon);
    case "Agency": return identifyAgency(named.forms, scope, lexicon);
    case "Stage": return identifyStage(named.forms[0]);
    case "Park": return identifyPark(named.forms, scope, lexicon);
    default: return identifyByName(named, scope, lexicon);
  }
}

function identifyRegion(forms: readonly [string, ...string[]], scope: Scope, lexicon: Lexicon): Identity {
  const region = forms.map((form) => lexicon.gazetteer.find(form, scope.region?.code)).find((found) => found !== undefined);
  if (region !== undefined) return identityOfRegion(region);
  const name = tidy(forms[0]);
  return plain(`Region:${scope.key}:${name}`, `${name.startsWith(scope.shortPrefix) ? "" : scope.shortPrefix}${name}`, scope);
}

/** The identity of an administrative area. */
export function identityOfRegion(region: Region): Identity {
  return new Identified({ id: `Region:${region.code}`, name: region.name, term: undefined, region: region.code, isGroup: false }, () => region.nameEn);
}

function identifyStage(form: string): Identity {
  const stage = stageOf(form);
  if (stage === undefined) throw new InvalidDocument(`Stage ${form} is not in the ontology; use one of its stage or sub-stage ids`);
  const known: Readonly<Record<string, { readonly label: { readonly zh: string; readonly en: string } }>> = ontology.stages[stage].subStages;
  const label = (known[form] ?? ontology.stages[stage]).label;
  return { id: `Stage:${form}`, name: label.zh, nameEn: label.en, term: undefined, region: undefined, isGroup: false };
}

/**
 * A body is its stem and the place that it serves: 太原市科学技术局, 市科技局 in a paper of 太原 and 太原市科技局 are one.
 * A level word before the stem (省科技厅, 市科技局) means the innermost area around the document's own that is called so: 市 in a paper of 昆山市 is 昆山市.
 */
function identifyAgency(forms: readonly [string, ...string[]], scope: Scope, lexicon: Lexicon): Identity {
  for (const form of forms) {
    const { home, rest } = placeOfAgency(tidy(form), scope, lexicon);
    const stem = lexicon.agency(rest);
    if (stem === undefined) continue;
    if (stem.levels.length === 1 && stem.levels[0] === "nation") return { ...plain(`Agency:${everywhere.key}:${stem.stem}`, stem.stem, everywhere), nameEn: stem.nameEn };
    return new Identified(plain(`Agency:${home.key}:${stem.stem}`, `${home.prefix}${stem.stem}`, home), () => `${home.prefixEn()} ${stem.nameEn}`.trim());
  }
  const { home, rest } = placeOfAgency(tidy(forms[0]), scope, lexicon);
  const groupEn = lexicon.groupBodies.get(comparable(forms[0]));
  const isGroup = groupEn !== undefined || group.test(rest);
  const english = () => (groupEn === undefined ? null : `${groupEn}${home.prefixEn() === "" ? "" : ` (${home.prefixEn()})`}`);
  return new Identified({ ...plain(`Agency:${home.key}:${rest}`, `${home.prefix}${rest}`, home), isGroup }, english);
}

/** Bodies named as a group: 各县（市、区）, 有关单位, …成员单位, …相关部门和单位. */
const group = /^(?:各|有关|相关|其他|全体)|(?:成员|相关|有关|配合|协办)(?:部门|单位)|产业链企业$/;

function placeOfAgency(form: string, scope: Scope, lexicon: Lexicon): { home: Scope; rest: string } {
  const inOwn = [scope.prefix, scope.shortPrefix].find((prefix) => prefix !== "" && form.startsWith(prefix) && form.length > prefix.length + 1);
  if (inOwn !== undefined) return { home: scope, rest: form.slice(inOwn.length) };
  for (let length = lexicon.gazetteer.mayBegin(form) ? Math.min(form.length - 2, 8) : 0; length >= 3; length--) {
    const region = lexicon.gazetteer.find(form.slice(0, length), scope.region?.code);
    if (region !== undefined && form.startsWith(region.name)) return { home: scopeOf(region.name, lexicon, scope), rest: form.slice(length) };
  }
  // 市 of 市场监管局 is no city.
  const levelWord = lexicon.agency(form) === undefined ? /^(省|自治区|市|县|区)级?(?=..)/.exec(form) : null;
  if (levelWord !== null) {
    const word = levelWord[1] ?? "";
    const home = scope.region === undefined ? undefined : lexicon.gazetteer.around(scope.region.code).find((region) => region.name.endsWith(word));
    if (home !== undefined || scope.region === undefined) return { home: home === undefined ? scope : scopeOf(home.name, lexicon, scope), rest: form.slice(levelWord[0].length) };
  }
  const parkWord = /^(?:本?园区)(?=..)/.exec(form);
  return { home: scope, rest: parkWord !== null && scope.key.includes("/") ? form.slice(parkWord[0].length) : form };
}

function identifyPark(forms: readonly [string, ...string[]], scope: Scope, lexicon: Lexicon): Identity {
  const own = forms.map(tidy).find((form) => scope.key.endsWith(`/${form}`)) ?? (scope.key.includes("/") && forms.some((form) => /^本?园区$/.test(tidy(form))) ? scope.prefix : undefined);
  const local = forms.map((form) => `${scope.shortPrefix}${tidy(form)}`);
  const term = lexicon.resolve("Park", [...forms, ...(own === undefined ? [] : [own]), ...local]);
  if (term !== undefined) {
    const region = term.region === undefined ? scope.region : regionOf(term.region, lexicon);
    return new Identified({ id: `Park:${region?.code ?? everywhere.key}:${term.name}`, name: term.name, term, region: region?.code, isGroup: false }, () => term.nameEn);
  }
  const name = own ?? tidy(forms[0]);
  const region = homeOf(name, scope, lexicon).region ?? scope.region;
  const isGeneric = name.length <= 4 && /(?:区|园|城|基地)$/.test(name) && !name.startsWith(scope.shortPrefix);
  return { ...plain(`Park:${region?.code ?? everywhere.key}:${name}`, isGeneric ? `${region?.shortName ?? ""}${name}` : name, scope), region: region?.code };
}

function identifyByName({ kind, forms }: Named, scope: Scope, lexicon: Lexicon): Identity {
  const term = lexicon.resolve(kind, kind === "Chain" ? forms.flatMap((form) => [form, withoutPlace(form, scope)]) : forms);
  if (term !== undefined) return { id: `${kind}:${term.name}`, name: term.name, nameEn: term.nameEn, term, region: undefined, isGroup: false };
  const name = kind === "Chain" ? withoutPlace(forms[0], scope) : tidy(forms[0]);
  const home = !needsScope(kind, name) ? undefined : kind === "Project" ? innerOf(scope, homeOf(name, scope, lexicon), lexicon) : homeOf(name, scope, lexicon);
  const identity = plain(home === undefined ? `${kind}:${name}` : `${kind}:${home.key}:${name}`, name, scope);
  return ontology.kinds[kind].group === "thing" ? { ...identity, term: lexicon.head(kind, name), nameEn: null } : identity;
}

/** The area that a name begins with (山西省半导体产业联盟) is its scope in every document; else the document's own. Counties only by their full name. */
function homeOf(name: string, scope: Scope, lexicon: Lexicon): Scope {
  if (!lexicon.gazetteer.mayBegin(name)) return scope;
  for (let length = Math.min(name.length - 2, 8); length >= 2; length--) {
    const region = lexicon.gazetteer.find(name.slice(0, length), scope.region?.code);
    if (region !== undefined && region.level !== "nation" && (length === region.name.length || region.level === "province" || region.level === "city")) return scopeOf(region.name, lexicon, scope);
  }
  return scope;
}

/** A project stands at its site: a name that begins with the province around it does not move it there. */
function innerOf(scope: Scope, home: Scope, lexicon: Lexicon): Scope {
  const isInside = scope.region !== undefined && home.region !== undefined && lexicon.gazetteer.liesIn(scope.region.code, home.region.code);
  return isInside ? scope : home;
}

function needsScope(kind: Kind, name: string): boolean {
  if (kind === "Company") return !isFullCompanyName(name);
  if (kind === "Institution") return !isFullInstitutionName(name);
  return kind === "Project" || kind === "Fund" || (kind === "Policy" && reportOfNowhere.test(name));
}

/** How a report is called that leaves its place to whoever reads it: each place has one. */
const reportOfNowhere = /^(?:20\d\d年)?(?:政府)?工作报告$/;

function withoutPlace(form: string, scope: Scope): string {
  const name = tidy(form);
  const prefix = [scope.prefix, scope.shortPrefix].find((candidate) => candidate !== "" && name.startsWith(candidate) && name.length - candidate.length >= 4);
  return prefix === undefined ? name : name.slice(prefix.length);
}

/** A municipality has no code of a city beneath it: 110100 is read as 110000. */
function regionOf(code: string, lexicon: Lexicon): Region | undefined {
  return lexicon.gazetteer.byCode(code) ?? lexicon.gazetteer.byCode(`${code.slice(0, 4)}00`) ?? lexicon.gazetteer.byCode(`${code.slice(0, 2)}0000`);
}

function plain(id: string, name: string, scope: Scope): Identity {
  return { id, name, nameEn: null, term: undefined, region: scope.region?.code, isGroup: false };
}
