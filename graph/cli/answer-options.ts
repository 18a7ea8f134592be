import { type Command, InvalidArgumentError, Option } from "commander";
import { isCalendarDate } from "../calendar.ts";
import type { Text } from "../ontology/index.ts";
import type { EntityRef } from "../analysis/chain-rows.ts";

/** What every question of the command line can be told. */
export interface AnswerOptions {
  readonly json: boolean;
  readonly asOf: string | null;
  readonly lang: "zh" | "en";
  readonly limit: number;
}

/** Gives a command the options that all questions share, and its example. */
export function asQuestion(command: Command, example: string, limit = 50): Command {
  return command
    .option("--as-of <date>", "what was said by then: YYYY, YYYY-MM or YYYY-MM-DD", isoDate)
    .option("--limit <n>", "rows at most", wholeNumber, limit)
    .addOption(new Option("--lang <language>", "language of names and reasons").choices(["zh", "en"]).default("zh"))
    .option("--json", "print JSON, with every claim")
    .addHelpText("after", `\nExample:\n  npm run atlas -- ${example}`);
}

/** The shared options, as commander gives them. */
export function answerOptions({ json = false, asOf = null, lang = "zh", limit = 50 }: Partial<AnswerOptions>): AnswerOptions {
  return { json, asOf, lang, limit };
}

/** The name of an entity in the language asked for. */
export function nameIn(lang: AnswerOptions["lang"]): (entity: EntityRef | null) => string {
  return (entity) => (entity === null ? "" : lang === "en" ? (entity.nameEn ?? entity.name) : entity.name);
}

/** A text in the language asked for; a pair of Chinese and English as well. */
export function wordsIn(lang: AnswerOptions["lang"]): (zh: string | Text, en?: string) => string {
  return (zh, en) => (typeof zh === "string" ? (lang === "zh" ? zh : (en ?? zh)) : zh[lang]);
}

const roles: Readonly<Record<string, string>> = { lead: "牵头", joint: "配合", territorial: "属地" };

/** A body with its role, where the document gives it one. */
export function bodyIn(lang: AnswerOptions["lang"]): (body: EntityRef, role: string) => string {
  return (body, role) => `${nameIn(lang)(body)}${role === "unspecified" ? "" : lang === "zh" ? `（${roles[role] ?? role}）` : ` [${role}]`}`;
}

function isoDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError("write a date as YYYY, YYYY-MM or YYYY-MM-DD");
  return text;
}

/** A whole number of 1 or more. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("write a whole number of 1 or more");
  return number;
}
