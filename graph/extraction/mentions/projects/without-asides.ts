import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";

/** What brackets tell of a project of a list: its money, land and time. */
const aside = /（[^（）\n]{0,60}?(?:投资|[亿万]元|\d亩|开工|竣工|投产)[^（）\n]{0,60}）/g;

/** Stands for each character of such a bracket. */
export const blank = "　";

/** The text with blanks for what brackets tell of the projects of a list, so that the list goes on behind them: 恒越光电封测（总投资5亿元，已开工）、云岭科技硅片等项目. */
export const withoutAsides = oncePer(({ reading: { text } }: Scan): string => (text.includes("（") ? text.replace(aside, (words) => blank.repeat(words.length)) : text));
