import { expect, it } from "vitest";
import { filesDropped } from "../../../viz/views/documents/dropped-files.ts";

type Tree = { readonly [name: string]: string | Tree };

function entryOf(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === "string") return { name, isFile: true, isDirectory: false, file: (found: (file: File) => void) => found(new File([content], name)) } as unknown as FileSystemEntry;
  // A reader gives one at a time, as browsers give a hundred.
  const createReader = () => {
    const left = Object.entries(content).map(([inner, within]) => entryOf(inner, within));
    return { readEntries: (found: (entries: FileSystemEntry[]) => void) => found(left.splice(0, 1)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

/** What a browser hands over for a drop of these files and folders. */
function dropOf(tree: Tree): Pick<DataTransfer, "items" | "files"> {
  const items = Object.entries(tree).map(([name, content]) => ({ kind: "file", webkitGetAsEntry: () => entryOf(name, content), getAsFile: () => new File([typeof content === "string" ? content : ""], name) }));
  return { items, files: items.map((item) => item.getAsFile()) } as unknown as Pick<DataTransfer, "items" | "files">;
}

it("a folder that is dropped brings what can be read in it and below, and the files dropped beside it come as they are", async () => {
  const drop = dropOf({ 方案: { "b.txt": "2", "a.DOCX": "1", ".DS_Store": "", "照片.psd": "", 附件: { "项目.csv": "3" }, 空: {} }, "怪.xyz": "4", "报告.pdf": "5" });
  expect((await filesDropped(drop)).map(({ name }) => name)).toEqual(["a.DOCX", "b.txt", "项目.csv", "怪.xyz", "报告.pdf"]);
});

it("files without entries are taken as they are", async () => {
  const files = [new File(["1"], "a.txt")];
  expect(await filesDropped({ items: [], files } as unknown as Pick<DataTransfer, "items" | "files">)).toEqual(files);
});
