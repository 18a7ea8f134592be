export { createLexicon, isOfSeeds, loadLexicon } from "./lexicon.ts";
export type { Lexicon } from "./lexicon.ts";
export type { Term } from "./terms.ts";
export { keptOf, keptRowsOf } from "./kept.ts";
export { isFullName, loadGazetteer } from "./gazetteer.ts";
export type { Gazetteer, Region } from "./gazetteer.ts";
export { comparable, isFullCompanyName, isFullInstitutionName, spellings, tidy, withoutQualifiers } from "./names.ts";
export { listOf, readTable } from "./read-table.ts";
export { numberSpelt } from "./chinese-numerals.ts";
