import type { EntityRef, Text } from "./contract.ts";
import type { Language } from "./state.ts";

/** A name in the language chosen, and the name in the other language where there is one. */
export function nameIn(language: Language, { name, nameEn }: Pick<EntityRef, "name" | "nameEn">): { readonly shown: string; readonly other: string | undefined } {
  if (nameEn === null || nameEn === name) return { shown: name, other: undefined };
  return language === "zh" ? { shown: name, other: nameEn } : { shown: capitalised(nameEn), other: name };
}

/** Dictionaries write `epitaxial wafer`, signs write `Epitaxial wafer`; a word with capitals of its own stays. */
const capitalised = (name: string): string => (/^[a-z][a-z-]*( |$)/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name);

/** Who published a document, in the language chosen; as the document names it where no English is known. */
export const issuerIn = (language: Language, { issuer, issuerEn }: { readonly issuer: string | null; readonly issuerEn: string | null }): string | null => (language === "en" ? (issuerEn ?? issuer) : issuer);

/** A text of the ontology in the language chosen. */
export const textIn = (language: Language, text: Text): string => text[language];

/** The `lang` of a text on an English page: that of Chinese where it holds some. */
export const chineseIn = (text: string): "zh-CN" | undefined => (/\p{Script=Han}/u.test(text) ? "zh-CN" : undefined);

/** A text that stands alone as a name does, such as what a column of the chain is called. */
export const labelIn = (language: Language, text: Text): string => (language === "en" ? capitalised(text.en) : text.zh);

/** The order of words in a language. */
export const collatorIn = (language: Language): Intl.Collator => new Intl.Collator(language === "zh" ? "zh-CN" : "en", { numeric: true });

const legalForm = /[（(]?(股份)?有限(责任)?公司[）)]?$|,? (co\.?,? ?ltd\.?|inc\.?|corporation|limited)$/i;

/** A firm's name without its legal form, for a card that has little room. */
export const shortName = (name: string): string => name.replace(legalForm, "") || name;

/** An ISO date of any precision as the language writes it: `2025年8月`, `Aug 2025`. */
export function dateIn(language: Language, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return language === "zh" ? `${date}年` : date;
  const format: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: language === "zh" ? "long" : "short", ...(day === undefined ? {} : { day: "numeric" }) };
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", format).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
