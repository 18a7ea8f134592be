import type { Context, Line } from "../context.ts";
import { cellOf } from "../text/heads.ts";
import { defaultYear } from "./default-year.ts";
import type { Cell, Reading } from "../text/reading.ts";
import { allNamedIn } from "../rules/lists/names-in-cell.ts";
import type { Figure } from "./figures.ts";
import { yearOf } from "../text/year-of-document.ts";

/** The head of a column of firms' figures: its year, what it measures and the unit in brackets: 2017年销售额（亿元）. */
const measure = /^(?:(20\d\d)年?度?)?((?:目标|计划|预计|预期)?(?:主营业务|营业|销售)?(?:总?收入|营收|销售额|总?产值|产量|出货量|产能|销量|净?利润|市场份额|市占率))(?:[（(]([^（()）]{1,8})[）)])?$/;
const aim = /^(?:目标|计划|预计|预期)/;
const number = /^(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,9}(?:\.\d{1,4})?)([%\u4e00-\u9fff/A-Za-z]{0,6})$/;

/** What the columns of a table of firms tell of each in numbers: sales, output, capacity. Source: form of rankings. */
export function figuresOfRows(context: Context): Figure[] {
  return context.rows.flatMap((row) => {
    const { part } = row.sentence;
    const [firm, other] = cellOf(part, "project") === undefined ? allNamedIn(row, "firm") : [];
    const named = firm?.kind === "Company" && other === undefined ? context.cast.of(firm) : undefined;
    return named === undefined || !(context.relevance.frame || row.isSubject) ? [] : part.cells.flatMap((cell) => figureOf(context.reading, row, cell, named.name) ?? []);
  });
}

function figureOf(reading: Reading, { sentence: { part } }: Line, cell: Cell, firm: string): Figure | undefined {
  const [, year, metric, unitOfColumn] = measure.exec(cell.column ?? "") ?? [];
  const printed = reading.text.slice(cell.start, cell.end);
  const [, digits, unitInCell] = metric === undefined ? [] : number.exec(printed) ?? [];
  const unit = unitInCell || unitOfColumn || part.block.unit;
  if (metric === undefined || digits === undefined || unit === undefined) return undefined;
  const said = yearOf(reading);
  const reached = !aim.test(metric) && !(year !== undefined && said !== undefined && Number(year) > said);
  return {
    reached, metric: metric.replace(aim, ""), op: "=", value: Number(digits.replaceAll(",", "")), printed, unit, by: year ?? defaultYear(reading, reached), baseYear: null, growth: false,
    place: undefined, scope: firm, shared: false, measures: [], evidence: { start: part.start, end: part.end }, confidence: 0.85,
  };
}
