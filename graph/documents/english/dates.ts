import { type PartialDate, readDate } from "../about/dates.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
const year = "((?:19|20)\\d{2})";
const dayFirst = new RegExp(`\\b${day}\\s+(?:of\\s+)?${month},?\\s+${year}\\b`, "i");
const monthFirst = new RegExp(`\\b${month}\\s+${day},?\\s+${year}\\b`, "i");
const monthAlone = new RegExp(`\\b${month},?\\s+${year}\\b`, "i");
const inFigures = /\b(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\b/;

/** A date as English texts print it, the first of a text: `March 1, 2025`, `1 March 2025`, `Mar. 2025`, `2025-03-01`. Undefined where there is none. */
export function englishDateIn(text: string): (PartialDate & { readonly at: number }) | undefined {
  const found = [
    read(dayFirst.exec(text), ([, date, name, inYear]) => `${inYear}-${numberOf(name)}-${date}`),
    read(monthFirst.exec(text), ([, name, date, inYear]) => `${inYear}-${numberOf(name)}-${date}`),
    read(inFigures.exec(text), ([date]) => date),
  ].filter((date) => date !== undefined);
  const first = found.sort((one, other) => one.at - other.at)[0];
  return first ?? read(monthAlone.exec(text), ([, name, inYear]) => `${inYear}年${numberOf(name)}月`);
}

function numberOf(name = ""): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function read(match: RegExpExecArray | null, spelt: (match: RegExpExecArray) => string): (PartialDate & { readonly at: number }) | undefined {
  const date = match === null ? undefined : readDate(spelt(match));
  return match === null || date === undefined ? undefined : { ...date, at: match.index };
}
