import { type Block, readDocument, type SourceDocument } from "../../../graph/documents/index.ts";

/** Reads a text as a .txt file. */
export function readText(text: string, name = "document.txt"): Promise<SourceDocument> {
  return readDocument(Buffer.from(text), name);
}

/** The clean text of a block. */
export function textOf(document: SourceDocument, { start, end }: Pick<Block, "start" | "end">): string {
  return document.clean.text.slice(start, end);
}

/** The clean texts of the blocks of a kind. */
export function textsOf(document: SourceDocument, kind: Block["kind"]): string[] {
  return document.blocks.filter((block) => block.kind === kind).map((block) => textOf(document, block));
}

/** A table row as column and cell. */
export function rowsOf(document: SourceDocument): Record<string, string>[] {
  return document.blocks.filter(({ cells }) => cells !== undefined && cells.some(({ column }) => column !== undefined))
    .map(({ cells = [] }) => Object.fromEntries(cells.map((cell) => [cell.column ?? "?", textOf(document, cell)])));
}
