import type { Command } from "commander";
import type { Cell } from "../analysis/coverage.ts";
import { askCoverage, type CoverageAnswer } from "../analysis/questions/coverage.ts";
import type { Ask } from "../analysis/search.ts";
import { InvalidArgument } from "../errors.ts";
import { ontology, stageOf } from "../ontology/index.ts";
import { type AnswerOptions, asQuestion, nameIn, wordsIn } from "./answer-options.ts";
import { printAnswer, type Printed } from "./question.ts";
import { familyNamed, linkNamed, placeNamed } from "./resolve-names.ts";
import { tableOf } from "./table.ts";

interface CoverageOptions extends AnswerOptions {
  readonly by?: string;
  readonly family?: readonly string[];
  readonly of?: string;
}

const sizes = { stage: "STAGE", substage: "SUBSTAGE", product: "PRODUCT" } as const;

/** Adds `coverage [PLACE…]`: who has what, cell by cell. */
export function addCoverage(program: Command): void {
  asQuestion(program
    .command("coverage")
    .description("who has what: places × stages, sub-stages or products, each cell with its level and its reason; with --of, every place that has or wants one thing")
    .argument("[places...]", "places; all that something is said of where none is given")
    .option("--by <size>", "columns: stage, substage or product", "stage")
    .option("--family <family...>", "one column for each family of material, and NONE for what none is told of")
    .option("--of <stage or thing>", "one stage, sub-stage or thing: which place covers it, the furthest first"), "coverage --of packaging")
    .action((places: string[], given: CoverageOptions) => printAnswer(given, async (ask, options) => {
      const ids = places.length === 0 ? null : await Promise.all(places.map((place) => placeNamed(ask, place)));
      return given.of === undefined ? table(ask, ids, given, options) : ofOne(ask, ids, given.of, given, options);
    }));
}

async function table(ask: Ask, places: readonly string[] | null, given: CoverageOptions, options: AnswerOptions): Promise<Printed> {
  const columns = sizes[given.by as keyof typeof sizes];
  if (columns === undefined) throw new InvalidArgument(`--by ${given.by}: write stage, substage or product`);
  const answer = await askCoverage(ask, { places, columns, families: given.family?.map(familyNamed) ?? null, asOf: options.asOf, limit: options.limit, offset: 0 });
  const words = wordsIn(options.lang);
  const name = nameIn(options.lang);
  const cells = new Map(answer.cells.map((cell) => [`${cell.place.id}|${cell.column}`, cell]));
  const grid = tableOf(answer.rows, [
    { head: words("地方", "place"), cell: name },
    ...answer.columns.map((column) => ({ head: words(column.label), cell: ({ id }: { readonly id: string }) => marks(cells.get(`${id}|${column.id}`)) })),
  ]);
  const told = answer.cells.filter(({ level, missing }) => level > 0 || missing.some((kind) => kind !== "UNREAD"));
  const reasons = told.map((cell) => `${name(cell.place)} · ${words(answer.columns.find(({ id }) => id === cell.column)?.label ?? cell.column)}: ${words(cell.reason)}`);
  return { answer, text: [grid, "", legend(options), "", ...reasons, "", footer(answer, options)].join("\n") };
}

async function ofOne(ask: Ask, places: readonly string[] | null, of: string, given: CoverageOptions, options: AnswerOptions): Promise<Printed> {
  const id = await linkNamed(ask, of);
  const code = id.startsWith("Stage:") ? id.slice("Stage:".length) : undefined;
  const columns = code === undefined ? "PRODUCT" : code === stageOf(code) ? "STAGE" : "SUBSTAGE";
  const families = given.family?.map(familyNamed) ?? null;
  const only = code === undefined ? [id, ...(families ?? []).map((family) => `${id}|${family}`)] : families === null ? [code] : families.map((family) => `${code}|${family}`);
  const answer = await askCoverage(ask, { places, columns, families, only, asOf: options.asOf, limit: 500, offset: 0 });
  const asked = answer.columns;
  const cells = answer.cells.filter(({ column, level, missing }) => asked.some((one) => one.id === column) && (level > 0 || missing.some((kind) => kind !== "UNREAD")))
    .sort((a, b) => b.level - a.level || b.firms.length - a.firms.length || b.claimIds.length - a.claimIds.length).slice(0, options.limit);
  const words = wordsIn(options.lang);
  const name = nameIn(options.lang);
  const grid = tableOf(cells, [
    { head: words("地方", "place"), cell: ({ place }) => name(place) },
    { head: words(asked[0]?.label ?? of), cell: marks },
    { head: words("程度", "level"), cell: ({ level }) => words(ontology.levels[level].label) },
    { head: words("企业", "firms"), cell: ({ firms }) => [...new Set(firms.map(({ firm }) => name(firm)))].join(words("、", ", ")) },
    { head: words("依据", "reason"), cell: ({ reason }) => words(reason) },
  ]);
  const none = words(`读过的文件没有提到${of}。`, `No document that was read speaks of ${of}.`);
  return { answer: { column: asked, cells, documentsRead: answer.documentsRead }, text: cells.length === 0 ? none : [grid, "", footer(answer, options)].join("\n") };
}

/** A cell in short: its level, how many sub-stages are there, and the marks of what is missing. */
function marks(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const parts = cell.subStages > 1 && cell.level > 0 ? ` ${cell.present}/${cell.subStages}` : "";
  return `${cell.level}${parts}${cell.missing.map((kind) => ` ${ontology.missing[kind].mark}`).join("")}`;
}

function legend({ lang }: AnswerOptions): string {
  const words = wordsIn(lang);
  const levels = Object.entries(ontology.levels).map(([level, { label }]) => `${level} ${words(label)}`);
  return [...levels, ...Object.values(ontology.missing).map(({ mark, label }) => `${mark} ${words(label)}`)].join("  ");
}

function footer({ documentsRead, rows, totalRows }: CoverageAnswer, { lang }: AnswerOptions): string {
  const words = wordsIn(lang);
  return words(`${rows.length}/${totalRows}个地方，读自${documentsRead.length}份文件。`, `${rows.length} of ${totalRows} places, from ${documentsRead.length} documents.`);
}
