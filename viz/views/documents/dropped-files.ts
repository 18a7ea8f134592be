import { fromEvent } from "file-selector";

/** The kinds of files that are read, by the end of their names. */
export const accepted = ".txt,.md,.html,.htm,.mht,.mhtml,.docx,.pdf,.csv,.tsv,.xlsx,.xls,.et,.ods,.png,.jpg,.jpeg,.tif,.tiff,.bmp,.webp";

const suffixes = accepted.split(",");

/** The files that a drop brings: those dropped themselves, and of folders what lies in them, however deep, and can be read. */
export async function filesDropped(event: DragEvent): Promise<readonly File[]> {
  const dropped = await fromEvent(event);
  return dropped.filter((one) => one instanceof File).filter((file) => !liesInFolder(file) || suffixes.some((suffix) => file.name.toLowerCase().endsWith(suffix)));
}

function liesInFolder(file: File & { readonly relativePath?: string }): boolean {
  return file.relativePath?.replace(/^\.?\//, "").includes("/") ?? false;
}
