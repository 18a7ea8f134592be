export { tellsOfMany } from "./about/many-places.ts";
export { looksBackOnItsYear, yearSetOut } from "./about/report-of-year.ts";
export { isAway } from "./about/regions-named.ts";
export { readDocument } from "./read-document.ts";
export { limits } from "./limits.ts";
export type { Block, SourceDocument } from "./source-document.ts";
export { isReadable } from "./format.ts";
