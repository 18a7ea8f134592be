/** The kinds of files that are read, by the end of their names. */
export const accepted = ".txt,.md,.html,.htm,.docx,.pdf,.csv,.xlsx,.png,.jpg,.jpeg,.tif,.tiff,.bmp,.webp";

const suffixes = accepted.split(",");

/**
 * The files that a drop brings: those dropped themselves, and of a folder all in it and in the folders below that can be read, in the order of their names.
 * A browser hands a folder over as a file that nobody can read, and sending it would lose the others with it.
 */
export async function filesDropped({ items, files }: Pick<DataTransfer, "items" | "files">): Promise<readonly File[]> {
  // What was dropped is there only until the event is over: nothing is waited for before all of it is taken.
  const dropped = [...items].filter(({ kind }) => kind === "file").map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  if (dropped.length === 0) return [...files];
  const found: File[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory === true) found.push(...(await filesWithin(entry as FileSystemDirectoryEntry)));
    else if (file !== null) found.push(file);
  }
  return found;
}

async function filesWithin(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const found: File[] = [];
  for (const entry of (await entriesOf(folder)).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.isDirectory) found.push(...(await filesWithin(entry as FileSystemDirectoryEntry)));
    else if (!entry.name.startsWith(".") && suffixes.some((suffix) => entry.name.toLowerCase().endsWith(suffix))) found.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
  }
  return found;
}

/** All entries of a folder: a reader gives some at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    found.push(...some);
  }
}
