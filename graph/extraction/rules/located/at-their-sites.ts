import type { Context, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { undertakersWork } from "../makes/undertakers-work.ts";
import { firmsOwnArea, isElsewhere } from "./firms-own-area.ts";
import { isWithin } from "./place-in-name.ts";

/** A statement of which the rule is known and the place may still be told. */
interface Placed extends Pick<Statement, "type" | "from" | "to"> {
  at?: Entity | undefined;
  readonly voice?: Statement["voice"];
  readonly rule: string;
}

/**
 * Puts what a firm or project does at its own site where the text ties it to one place only: a row's zone before the document's city. What a firm does as the undertaker of a project
 * is done at the project's site; the area that its name begins with is where it does what it does already, not where a text of elsewhere has it build.
 */
export function putAtTheirSites(context: Context, statements: readonly Placed[]): void {
  const { home, cast: { entities } } = context;
  // By the indices of those who lie there: a map would be asked for each thing that a table says.
  const sites = Array.from<Entity | "several" | undefined>({ length: entities.length });
  const projects = Array.from<Entity | "several" | undefined>({ length: entities.length });
  /** Areas of elsewhere that firms bear in their names. */
  const namesakes = new Set<Entity>();
  for (const { type, from, to, rule } of statements) {
    if (type === "LOCATED_IN") sites[from.index] = sites[from.index] === undefined ? to as Entity : "several";
    if (type === "LOCATED_IN" && rule === firmsOwnArea.id && home !== undefined && isElsewhere(home, to as Entity)) namesakes.add(to as Entity);
    if (type === "UNDERTAKES") projects[from.index] = projects[from.index] === undefined ? to as Entity : "several";
  }
  const siteOf = (one: Entity | "several" | undefined) => {
    const site = one === undefined || one === "several" ? undefined : sites[one.index];
    return site === "several" ? undefined : site;
  };
  for (const statement of statements) {
    if (!sited.has(statement.type) || (statement.at !== undefined && statement.at !== home)) continue;
    const own = siteOf((statement.type === "UNDERTAKES" ? statement.to : statement.from) as Entity);
    const atProject = statement.rule === undertakersWork.id ? siteOf(projects[statement.from.index]) : undefined;
    const site = atProject === undefined || (own !== undefined && isFiner(context, own, atProject)) ? own : atProject;
    if (site !== undefined && (statement.voice === "built" || !namesakes.has(site))) statement.at = site;
  }
}

/** Whether of two sites the one tells more: a zone beside an area, or a part of the other. */
function isFiner(context: Context, one: Entity, other: Entity): boolean {
  return (one.kind === "Park" && other.kind === "Region") || isWithin(context, one, other);
}

const sited = new Set(["MAKES", "ENGAGED_IN", "UNDERTAKES"]);
