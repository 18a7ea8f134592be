import { wares } from "../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../context.ts";
import type { FactVoice } from "../../facts/schema.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { cellOf, type Role } from "../heads.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import type { Part } from "../reading.ts";
import { isPlace } from "./areas.ts";
import { stageEnd } from "./ends.ts";
import { isTool } from "./objects.ts";

/** What a column of states says of a project, the first that holds. */
const cues = cuesOf("project-table", ({ stopped, ahead, done, begun }) => ({ ended: pattern`${stopped}`, planned: pattern`${ahead}`, built: pattern`${done}`, underway: pattern`${begun}` }));

/** A row of a project table: who undertakes what, where, from when to when. Source: form of such tables. */
export const projectTable: Rule = {
  id: "project-table",
  reason: "a row of the table names the project with its undertaker and place",
  example: "庐州 | 庐州芯澜半导体有限公司 | 外延片扩产项目 | 2023-2026 | 80000",
  *read(context): Generator<Statement> {
    for (const row of context.rows) {
      const { sentence: { part }, mentions } = row;
      const projectAt = namedIn(row, "project");
      const firms = allNamedIn(row, "firm").filter(({ kind }) => kind !== "Project").flatMap((mention) => context.cast.of(mention) ?? []);
      const placeAt = namedIn(row, "place");
      const project = projectAt === undefined ? undefined : context.cast.of(projectAt);
      const place = placeAt === undefined || !isPlace(placeAt) ? undefined : context.cast.of(placeAt);
      const evidence = { start: part.start, end: part.end };
      const voice = voiceOfRow(context, part);
      if (project !== undefined) for (const firm of firms) yield { type: "UNDERTAKES", from: firm, to: project, at: place, evidence, basis: "stated", voice, confidence: 0.97 };
      if (project !== undefined && place !== undefined) yield { type: "LOCATED_IN", from: project, to: place, evidence, basis: "stated", confidence: 0.97 };
      const content = cellOf(part, "content");
      for (const mention of mentions) {
        if (project === undefined || content === undefined || mention.start < content.start || mention.end > content.end || mention.inside !== undefined) continue;
        const thing = context.cast.of(mention);
        if (thing !== undefined && wares.has(mention.kind) && !isTool(context.reading.text, mention)) yield { type: "MAKES", from: project, to: thing, at: place, evidence, basis: "stated", voice, confidence: 0.88 };
        if (mention.kind === "Stage") for (const name of mention.stages ?? []) yield { type: "ENGAGED_IN", from: project, to: stageEnd(name), at: place, evidence, basis: "stated", voice, confidence: 0.85 };
      }
      if (place !== undefined) for (const from of projectsAmongFirms(context, row)) yield { type: "LOCATED_IN", from, to: place, evidence, basis: "stated", confidence: 0.9 };
      if (place !== undefined) for (const firm of firms) yield { type: "LOCATED_IN", from: firm, to: place, evidence, basis: project === undefined ? "stated" : "implied", confidence: 0.9 };
    }
  },
};

/** Projects that a row without a column for them names beside or instead of firms: 恒越光电、芯澜碳化硅衬底项目. */
function* projectsAmongFirms({ cast }: Context, { sentence: { part }, mentions }: Line): Generator<Entity> {
  const cell = cellOf(part, "project") === undefined ? cellOf(part, "firm") : undefined;
  if (cell === undefined) return;
  for (const mention of mentions) {
    const from = mention.kind === "Project" && mention.inside === undefined && mention.start >= cell.start && mention.end <= cell.end ? cast.of(mention) : undefined;
    if (from !== undefined) yield from;
  }
}

/** The first name in the cell of a row that plays a role, parts of longer names apart. */
export function namedIn(row: Line, role: Role): Mention | undefined {
  return allNamedIn(row, role)[0];
}

/** The names in such a cell that it lists, of the first one's kind. */
export function allNamedIn({ sentence: { part }, mentions }: Line, role: Role): readonly Mention[] {
  const cell = cellOf(part, role);
  const named = cell === undefined ? [] : mentions.filter(({ start, end, inside }) => inside === undefined && start >= cell.start && end <= cell.end);
  return named.filter(({ kind, rule }) => kind === named[0]?.kind && rule === named[0].rule);
}

const states = ["ended", "planned", "built", "underway"] as const;

/** How far a row's project has come: by the row's column of states, or the heading that its rows stand under; else underway while the document's date lies in the row's period; else planned. */
export function voiceOfRow({ reading }: Context, part: Part): NonNullable<FactVoice> {
  const state = cellOf(part, "state");
  const said = state === undefined ? part.block.path.at(-1) : reading.text.slice(state.start, state.end);
  const voice = said === undefined ? undefined : states.find((one) => cues()[one].test(said));
  if (voice !== undefined) return voice;
  const cell = cellOf(part, "period");
  const years = cell === undefined ? [] : reading.text.slice(cell.start, cell.end).match(/20\d\d/g)?.map(Number) ?? [];
  const date = Number(reading.document.about.publishedOn?.slice(0, 4) ?? Number.NaN);
  const [from, to = from] = years;
  return from !== undefined && to !== undefined && date >= from && date <= to ? "underway" : "planned";
}
