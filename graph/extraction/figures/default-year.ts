import { looksBackOnItsYear } from "../../documents/index.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Reading } from "../text/reading.ts";
import { endOfPlan, yearOf } from "../text/year-of-document.ts";

/** The year that a figure is taken to hold in where the text names none; null where nothing tells it. */
export function defaultYear(reading: Reading, reached: boolean): string | null {
  const { isNews, document: { about } } = reading;
  const years = [...`${about.policyTitle ?? about.title}`.matchAll(/20\d\d/g)].map(([year]) => year);
  const said = isNews ? about.publishedOn?.slice(0, 4) : yearOf(reading)?.toString();
  if (reached && isNews && said !== undefined) return yearAccountedFor(reading, Number(said)) ?? said;
  if (reached) return about.kind === "report" && said !== undefined && !looksBackOnItsYear(about.title) ? String(Number(said) - 1) : said ?? null;
  if (about.kind === "plan" && years.length === 0) return onlyHorizon(reading) ?? endOfPlan(reading)?.toString() ?? said ?? null;
  return isNews && years.length === 0 ? null : years.at(-1) ?? said ?? null;
}

/** The year of which a firm's annual report gives the accounts, in news of it: 2014 of 澜光电2014年年报, told in 2015. */
const accounts = oncePer(({ text, document: { about } }: Reading): string | undefined => {
  const told = /(20\d\d)年?(?:年度|全年)?(?:的)?(?:年报|年度报告|业绩快报|业绩报告)/.exec(`${about.title}。${text.slice(0, headOfText)}`)?.[1];
  return told ?? (/年报|年度报告|业绩快报/.test(about.title) ? /(20\d\d)年/.exec(`${about.title}。${text.slice(0, headOfText)}`)?.[1] : undefined);
});
const headOfText = 400;

function yearAccountedFor(reading: Reading, said: number): string | undefined {
  const year = accounts(reading);
  return year !== undefined && Number(year) === said - 1 ? year : undefined;
}

/** The year that all of a plan's aims are for: 到2029年, where it names no other. */
const onlyHorizon = oncePer(({ text }: Reading): string | undefined => {
  const [only, other] = new Set([...text.matchAll(/到(20\d\d)年/g)].map(([, year]) => year as string));
  return other === undefined ? only : undefined;
});
