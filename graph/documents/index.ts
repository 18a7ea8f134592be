export { readDocument } from "./read-document.ts";
export { limits } from "./limits.ts";
export type { Block, BlockKind, Cell, CleanText, DocumentFacts, DocumentFormat, SourceDocument, Span } from "./source-document.ts";
