/** Hands a file to the person at the browser. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A title as a file name: without what file systems forbid, at most 80 characters. */
export const fileNameOf = (title: string): string => title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, " ").replaceAll(/\s+/g, " ").trim().slice(0, 80).trim() || "atlas";
