import { wares } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { FactVoice } from "../../../facts/schema.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { cellOf, type Role } from "../../text/heads.ts";
import { periodOfRow } from "../../projects/period-of-row.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Part } from "../../text/reading.ts";
import { isPlace } from "../areas.ts";
import { stageEnd } from "../ends.ts";
import { allNamedIn, namedIn, namesIn } from "../lists/names-in-cell.ts";
import { isTool } from "../objects.ts";

const cues = cuesOf("project-table", ({ stopped, expected, ahead, done, begun }) => ({
  /** What a column of states says of a project, the first that holds. */
  ended: pattern`${stopped}`,
  planned: pattern`${ahead}`,
  built: pattern`(?<!主体|主体工程|厂房|土建|桩基|基础)${done}`,
  underway: pattern`${begun}`,
  /** What a clause of it says that is still to come: 预计2027年6月投产. */
  toCome: pattern`${expected}`,
}));

/** A row of a project table: who undertakes what, where, from when to when. Source: form of such tables. */
export const projectTable: Rule = {
  id: "project-table",
  reason: "a row of the table names the project with its undertaker and place",
  example: "庐州 | 庐州芯澜半导体有限公司 | 外延片扩产项目 | 2023-2026 | 80000",
  read(context) {
    const found: Statement[] = [];
    for (const row of context.rows) {
      const { part } = row.sentence;
      const projectAt = namedIn(row, "project");
      const firms = allNamedIn(row, "firm").flatMap((mention) => (mention.kind === "Project" ? [] : context.cast.of(mention) ?? []));
      const placeAt = namedIn(row, "place");
      const project = projectAt === undefined ? undefined : context.cast.of(projectAt);
      const place = placeAt === undefined || !isPlace(placeAt) ? undefined : context.cast.of(placeAt);
      const evidence = { start: part.start, end: part.end };
      if (project !== undefined) {
        const voice = voiceOfRow(context, part);
        for (const firm of firms) found.push({ type: "UNDERTAKES", from: firm, to: project, at: place, evidence, basis: "stated", voice, confidence: 0.97 });
        if (place !== undefined) found.push({ type: "LOCATED_IN", from: project, to: place, evidence, basis: "stated", confidence: 0.97 });
        for (const { type, to, confidence } of madeIn(context, row)) found.push({ type, from: project, to, at: place, evidence, basis: "stated", voice, confidence });
      }
      if (place === undefined) continue;
      for (const from of projectsAmongFirms(context, row)) found.push({ type: "LOCATED_IN", from, to: place, evidence, basis: "stated", confidence: 0.9 });
      for (const firm of firms) found.push({ type: "LOCATED_IN", from: firm, to: place, evidence, basis: project === undefined ? "stated" : "implied", confidence: 0.9 });
    }
    return found;
  },
};

type Made = Pick<Statement, "type" | "to" | "confidence">;

/** What the column of contents says that the project makes, or which link it works in. */
function madeIn({ reading: { text }, cast }: Context, row: Line): readonly Made[] {
  const content = cellOf(row.sentence.part, "content");
  return content === undefined ? [] : namesIn(row, content).flatMap((mention): readonly Made[] => {
    if (mention.kind === "Stage") return (mention.stages ?? []).map((name) => ({ type: "ENGAGED_IN", to: stageEnd(name), confidence: 0.85 }));
    const thing = wares.has(mention.kind) && !isTool(text, mention) ? cast.of(mention) : undefined;
    return thing === undefined ? [] : [{ type: "MAKES", to: thing, confidence: 0.88 }];
  });
}

/** Projects that a row without a column for them names beside or instead of firms: 恒越光电、芯澜碳化硅衬底项目. */
function projectsAmongFirms({ cast }: Context, row: Line): readonly Entity[] {
  const { part } = row.sentence;
  const cell = cellOf(part, "project") === undefined ? cellOf(part, "firm") : undefined;
  return cell === undefined ? [] : namesIn(row, cell).flatMap((mention) => (mention.kind === "Project" ? cast.of(mention) ?? [] : []));
}

/** The title of a list of projects under construction. */
const underwayByTitle = /(?:在建|续建)(?:重点|重大|产业|工业)?项目/;
/** The title of a list of projects that are done; 竣工 of those that are to be done in the year tells nothing yet. */
const builtByTitle = /^(?:[^，。；]{0,12}(?:已建成|已竣工|已投产|建成投产))(?:重点|重大|产业|工业)?项目/;

/** How far the projects of a list in prose have come, by the nearest heading that calls them so: 三、续建项目. */
export function voiceByHeading({ path }: Part["block"]): "built" | "underway" | undefined {
  const called = path.findLast((heading) => underwayByTitle.test(heading) || builtByTitle.test(heading));
  return called === undefined ? undefined : builtByTitle.test(called) ? "built" : "underway";
}

const states = ["ended", "planned", "built", "underway"] as const;

/**
 * How far a row's project has come: by the row's column of states, else by that of its nature (续建) or the heading that its rows stand under; else underway while the document's date
 * lies in the row's period; else planned.
 */
export function voiceOfRow({ reading }: Context, part: Part): NonNullable<FactVoice> {
  const { text, document: { about } } = reading;
  const wordsOf = (role: Role) => {
    const cell = cellOf(part, role);
    return cell === undefined ? undefined : text.slice(cell.start, cell.end);
  };
  const state = wordsOf("state");
  const told = state === undefined ? [wordsOf("nature"), part.block.path.at(-1)].flatMap((words) => (words === undefined ? [] : toldOf(words))) : [toldOf(state)];
  const [voice] = told.flatMap((words) => (words === "" ? "planned" : stateIn(words) ?? []));
  if (voice !== undefined) return voice;
  if (underwayByTitle.test(about.title)) return "underway";
  const { start, end = start } = periodOfRow(text, part);
  return about.publishedOn !== null && start !== undefined && end !== undefined && isUntil(start, about.publishedOn) && isUntil(about.publishedOn, end) ? "underway" : "planned";
}

/** Whether the words of a state say that the project was given up or put off. */
export function isStoppedBy(state: string): boolean {
  return stateIn(toldOf(state)) === "ended";
}

/** What the words of a state tell without its clauses on what is to come: 在建 of 在建，预计2027年6月投产. */
function toldOf(state: string): string {
  return state.split(/[，,。；;、（）()\n]/).filter((clause) => clause !== "" && !cues().toCome.test(clause)).join("，");
}

function stateIn(words: string): (typeof states)[number] | undefined {
  return states.find((one) => cues()[one].test(words));
}

/** Whether a date is not after another, as far as both are told: 2026-09 is not after 2026. */
function isUntil(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter) <= other.slice(0, shorter);
}
