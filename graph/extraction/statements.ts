import { byEnds } from "./identity/by-ends.ts";
import type { Context, RuledStatement, Statement } from "./context.ts";
import type { Entity } from "./identity/entity.ts";
import { rules } from "./rules/index.ts";
import { putAtTheirSites } from "./rules/located/at-their-sites.ts";
import { isShownAtFair } from "./rules/located/of-exhibition.ts";
import { ofSought, soughtIn } from "./rules/located/sought-firms.ts";
import type { Mention } from "./identity/mention.ts";
import { hasDealings } from "./rules/supply/dealings.ts";
import { partnersIn } from "./rules/supply/supplies.ts";

/** What the rules say, each pair of ends once: the surest statement, of equally sure ones the first; what a firm makes before what it is to make. */
export function statementsOf(context: Context): RuledStatement[] {
  const said: (Omit<RuledStatement, "at" | "voice"> & Placeable & { voice?: Statement["voice"] })[] = [];
  const known = byEnds(said, context.reading.text.length / 4);
  for (const rule of rules) {
    // A rule reads what the rules before it have said, so that its own statements wait until it is through.
    const own = [...rule.read(context, said)];
    for (const told of own) {
      const statement = ofSought(context, told);
      if (statement === undefined) continue;
      const { type, from, to, at, evidence, basis, voice, strength, confidence, validFrom } = statement;
      if (from === to) continue;
      const place = known.placeOf(type, from, to);
      const before = place === undefined ? undefined : said[place] as Statement;
      if (before !== undefined && !isBetterTold(context, before, statement)) continue;
      const surest = { type, from, to, at, evidence, basis, voice, strength, confidence, validFrom, rule: rule.id, why: rule.reason };
      if (place !== undefined) said[place] = surest;
      else {
        said.push(surest);
        known.keep(from, to);
      }
    }
  }
  putAtTheirSites(context, said);
  notAtThePlaceTold(context, said);
  asFarAsTheirProjects(said);
  return [...said.filter(({ type }) => !finer.has(type)), ...said.filter(({ type }) => finer.has(type))];
}

/** Whether a statement takes the place of one of the same ends: the surer does, unless only one tells what a firm makes already. */
function isBetterTold(context: Context, before: Statement, statement: Statement): boolean {
  if (isMadeBeside(context, statement, before)) return true;
  return !isMadeBeside(context, before, statement) && (statement.confidence > before.confidence || tellsMore(context, before, statement));
}

/** Whether a sentence tells what a firm makes already, and another what it is to make more of: a second line hides nothing of the first. */
function isMadeBeside({ reading: { text } }: Context, { type, from, voice, confidence, evidence }: Statement, other: Statement): boolean {
  if (voice !== "built" || from.kind !== "Company" || !ofMakers.has(type) || confidence < sureEnough || !toCome.has(other.voice ?? "")) return false;
  const [start, end] = evidence.start < other.evidence.start ? [evidence.end, other.evidence.start] : [other.evidence.end, evidence.start];
  return start < end && /[。；\n]/.test(text.slice(start, end));
}

const ofMakers = new Set(["MAKES", "ENGAGED_IN"]);
const toCome = new Set(["wanted", "planned", "underway"]);
/** Less sure of what is made than this, what is to come is told better. */
const sureEnough = 0.75;

/** Whether a statement as sure as another says that a project has come further: named first with nothing said of it, 恒越二期 is built where it is told of. News tells of aims in the same words. */
function tellsMore({ reading: { isNews } }: Context, known: Statement, { type, from, to, voice, confidence }: Statement): boolean {
  if (isNews || confidence !== known.confidence || (type === "UNDERTAKES" ? to : from).kind !== "Project") return false;
  return steps.indexOf(voice ?? "") > steps.indexOf(known.voice ?? "") && steps.includes(known.voice ?? "");
}

/** How far a project has come, in order. */
const steps = ["planned", "underway", "built"];

/** A firm that a text names only as another's supplier, buyer or partner, as one that is sought or that shows its goods at a fair, does what it does wherever it is: nothing puts it in the place that is told of. */
function notAtThePlaceTold(context: Context, statements: readonly (Placeable & Pick<Statement, "evidence">)[]): void {
  const partners = partnersIn(context);
  const sought = soughtIn(context);
  const { text, isNews } = context.reading;
  const isBeside = (mention: Mention) => partners.has(mention) || sought.has(mention) || hasDealings(text.slice(Math.max(0, mention.start - longestCue), mention.start).split(/[。\n]/).at(-1) ?? "", text.slice(mention.end, mention.end + longestCue).split(/[。\n]/)[0] ?? "");
  const placed = new Set(statements.filter(({ type }) => type === "LOCATED_IN").map(({ from }) => from));
  for (const statement of statements) {
    const { type, from, at, evidence } = statement;
    if (at === undefined || from.kind !== "Company" || type === "LOCATED_IN" || placed.has(from)) continue;
    if ("mentions" in from && from.mentions.length > 0 && from.mentions.every(isBeside)) statement.at = undefined;
    else if (isNews && isShownAtFair(context.reading, evidence.start)) statement.at = undefined;
  }
}

/** As far as words reach that tell of dealings with a firm. */
const longestCue = 40;

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

/** What a place has, leads in, lacks or researches comes behind what it focuses on. */
const finer = new Set(["HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"]);
