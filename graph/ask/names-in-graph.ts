import { latinOf } from "../analysis/pinyin.ts";
import type { Ask } from "../analysis/search.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Family } from "../ontology/index.ts";
import { type Folded, fold } from "./fold.ts";
import type { SaidEntity } from "./mention.ts";

/** How many entities of the graph are weighed for one question. */
const weighed = 300;

/** How many pairs of characters of a question are looked for. */
const mostTerms = 120;

/** Pairs that stand in nearly every question and name nothing. */
const silent = /[的了吗呢啊吧呀哪些什么怎么多少几谁请问和与及或在是有为由从对到个家不都只还|]/;

/**
 * The entities of the graph that a question may name, by any two characters or any word of it; with `bySound` also those that sound like it.
 * @param strange words that nobody knows: they may begin how a name sounds, or be a name with one letter wrong
 */
export async function namesInGraph(ask: Ask, { text }: Folded, { bySound = false, strange = [] }: { readonly bySound?: boolean; readonly strange?: readonly string[] } = {}): Promise<readonly SaidEntity[]> {
  const pairs = [...text].flatMap((_, at) => {
    const pair = text.slice(at, at + 2);
    return /^[\p{Script=Han}]{2}$/u.test(pair) && !silent.test(pair) ? [pair] : [];
  });
  const words = text.split(/[^a-z0-9]+/).filter((word) => word.length >= 2);
  const terms = [...new Set([...pairs, ...words.flatMap((word) => (word.length >= 4 ? [word, `${word}s`] : [word])), ...(bySound ? soundsIn(text) : [])])].slice(0, mostTerms);
  if (terms.length === 0) return [];
  const spelt = strange.flatMap((word) => [`${word}*`, ...(word.length >= 5 ? [`${word}~1`] : [])]);
  const rows = await ask("namesInQuestion", { query: [...terms.map((term) => `"${term}"`), ...spelt].join(" OR "), limit: weighed });
  return rows.map(({ entity, claims }) => saidEntity(entity, claims));
}

function saidEntity(stored: Readonly<Record<string, unknown>>, claims: number): SaidEntity {
  const { id, kind, name, nameEn, family, code, subStage, aliases } = stored as unknown as SaidEntity & { readonly subStage: string | null };
  return { id, kind, name, nameEn, family: family as Family | null, code: code ?? subStage, aliases, claims };
}

/** How stretches of two to six characters would be typed: the index holds the sound of each name from each of its characters on. */
function soundsIn(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const { syllables } = latinOf(run);
    return syllables.flatMap((_, from) => [6, 5, 4, 3, 2].flatMap((length) => (from + length <= syllables.length ? [syllables.slice(from, from + length).join("")] : [])));
  });
}

const legal = /(?:集团|控股)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;
const trades = /(?:科技发展|科技股份|集成电路制造|信息材料|信息装备|新材料|半导体科技|电子科技|光电科技|微电子科技|电子材料|科技|技术|制造|实业|发展|材料|信息|股份|半导体|微电子|电子|光电)$/;

/**
 * The folded forms by which a question may name an entity, the fullest first: its names, a firm's without the area before and the legal form and trade
 * behind, a body's without its place, an area's or zone's with and without the place before.
 */
export function formsOf(entity: SaidEntity, lexicon: Lexicon): readonly string[] {
  const key = `${entity.id}\n${entity.aliases.join("\n")}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const forms = allForms(entity, lexicon);
  remembered.set(key, forms);
  return forms;
}

/** Whether a document gives a form to a body or zone within itself that a question means in general. */
export function isTooCommon(form: string): boolean {
  return tooCommon.test(form);
}

const tooCommon = /^(?:各.*|园区|我省|我市|本市|全市|全省|企业|公司|单位|部门|项目|平台|基金|产业|应用|材料|技术|设备|ip|五镇各?|ai)$/;

/** Forms follow from the names alone, so they stay true whatever is loaded. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20_000;

function allForms(entity: SaidEntity, lexicon: Lexicon): readonly string[] {
  const printed = [entity.name, ...(entity.nameEn === null ? [] : [entity.nameEn, entity.nameEn.replace(/\s*\([^)]*\)/g, "")]), ...entity.aliases].map((name) => fold(name).text);
  return [...new Set([...printed, ...(entity.kind === "Company" ? printed.flatMap((name) => [...shortened(name, lexicon), ...shortenedInEnglish(name, lexicon)]) : []), ...(entity.kind === "Agency" ? stems(entity, lexicon) : []),
    ...(entity.kind === "Park" || entity.kind === "Institution" ? printed.flatMap((name) => withoutArea(name, lexicon)) : []),
    ...(entity.kind === "Project" || entity.kind === "Policy" || entity.kind === "Task" ? printed.flatMap(withoutEnding) : [])])].filter((form) => form.length >= 2);
}

/** Short forms of a full name: 桂晶 of 柳州桂晶半导体有限公司; two characters at least, never an area's name alone. */
function shortened(name: string, lexicon: Lexicon): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const forms: string[] = [];
  for (const start of [name, ...withoutArea(name, lexicon)]) {
    let core = start.replace(legal, "");
    for (let step = 0; step < 3 && core.length >= 2; step++) {
      forms.push(core);
      const shorter = core.replace(trades, "");
      if (shorter === core) break;
      core = shorter;
    }
  }
  return forms.filter((form) => form.length >= 2 && lexicon.gazetteer.find(form) === undefined && !trades.test(form.length === 2 ? form : ""));
}

const legalInEnglish = /[ |]+(?:group|holding|co|company|ltd|limited|inc|corp|corporation|llc|plc)[ |]*$/;
const tradesInEnglish = / (?:technology|tech|semiconductor|microelectronic|electronic|optoelectronic|communication|material|science|precision|equipment|industry|integrated circuit)$/;

/** Short forms of a full English name, folded: minxin rf of zhangzhou minxin rf technology co | ltd; never an area's name alone. */
function shortenedInEnglish(name: string, lexicon: Lexicon): string[] {
  if (!/^[a-z][a-z0-9 |]+$/.test(name)) return [];
  let whole = name;
  while (legalInEnglish.test(whole)) whole = whole.replace(legalInEnglish, "");
  const areas = areasInEnglish(lexicon);
  const [first = "", ...rest] = whole.split(" ");
  return [whole, ...(areas.has(first) && rest.length > 0 ? [rest.join(" ")] : [])].flatMap((start) => {
    const forms = [start];
    for (let core = start.replace(tradesInEnglish, ""); core !== forms.at(-1); core = core.replace(tradesInEnglish, "")) forms.push(core);
    return forms;
  }).filter((form) => form.length >= 4 && form !== name && !areaWithTrade(form, areas) && (form.includes(" ") || soundsChinese.test(form)));
}

/** A brand of one word is a name by itself where it is Chinese in Latin letters; else it may be any English word (global, first). */
const soundsChinese = /^(?=.{5})(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|iong|[iu]?an|uang|uai|eng|ing|ong|iao|[aeo]i|ao|[eiu]n|er|ou|i[aeu]|u[aeio]|[aeiouv]))+$/;

/** Of an area's name and a trade alone nobody is known: Hangzhou semiconductor. */
function areaWithTrade(form: string, areas: ReadonlySet<string>): boolean {
  let core = form;
  while (tradesInEnglish.test(core)) core = core.replace(tradesInEnglish, "");
  return areas.has(core) || tradesInEnglish.test(` ${core}`);
}

let areaNames: { readonly of: Lexicon; readonly names: ReadonlySet<string> } | undefined;

function areasInEnglish(lexicon: Lexicon): ReadonlySet<string> {
  if (areaNames?.of !== lexicon) areaNames = { of: lexicon, names: new Set(lexicon.gazetteer.regions.flatMap(({ nameEn }) => (nameEn === null ? [] : [fold(nameEn).text]))) };
  return areaNames.names;
}

function withoutArea(name: string, lexicon: Lexicon): string[] {
  for (let length = Math.min(name.length - 2, 8); length >= 2; length--) if (lexicon.gazetteer.find(name.slice(0, length)) !== undefined) return [name.slice(length)].filter((rest) => rest.length >= 2);
  return [];
}

function stems({ id, aliases }: SaidEntity, lexicon: Lexicon): string[] {
  const own = id.slice(id.lastIndexOf(":") + 1);
  const stem = [own, ...aliases].map((form) => lexicon.agency(form)).find((found) => found !== undefined);
  const forms = [own, ...(stem === undefined ? [] : [stem.stem, ...stem.aliases])].map((form) => fold(form).text);
  // A document says 市科技局 of its own place: a question may say it of any.
  return [...forms, ...forms.flatMap((form) => ["市", "省", "区", "县"].map((level) => `${level}${form}`))];
}

function withoutEnding(name: string): string[] {
  const short = name.replace(/(?:制造加工项目|制造及加工项目|产业化项目|建设项目|产能升级项目|项目|工程|试行)$/, "");
  return short !== name && short.length >= 4 ? [short] : [];
}
