export { readDocument } from "./read-document.ts";
export { limits } from "./limits.ts";
export type { Block, SourceDocument } from "./source-document.ts";
export { isReadable } from "./format.ts";
