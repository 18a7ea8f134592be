import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../../../graph/read/files-in.ts";
import { type Outcome, readMany } from "../../../graph/read/read-many.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-files-"));
  for (const name of ["2024", "2024/annex", "page_files", "empty", "empty/.git"]) await mkdir(join(folder, name));
  for (const name of ["b.txt", "a.DOCX", "script.js", ".hidden.txt", "~$a.docx", "page.html", "page_files/logo.png", "2024/plan.md", "2024/annex/table.xlsx", "empty/.git/index.txt"]) await writeFile(join(folder, name), "x");
  await symlink(folder, join(folder, "2024", "up"));
  await symlink("itself", join(folder, "itself"));
  execFileSync("/bin/sh", ["-c", `mkfifo "${join(folder, "pipe.txt")}"`]);
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (...names: string[]) => {
  const { paths, errors } = await filesIn(names.map((name) => (name === "-" ? name : join(folder, name))));
  return { paths: paths.map((path) => (path === "-" ? path : relative(folder, path))), errors: errors.map(({ message }) => message.replace(folder, "")) };
};

test("a folder is read to its depths, without what is hidden, locked, of no readable format or saved beside a page, and once where a link leads back", async () => {
  expect(await found("")).toEqual({ paths: ["a.DOCX", "b.txt", "page.html", "2024/plan.md", "2024/annex/table.xlsx"], errors: [] });
});

test("files stand in the order given, standard input among them", async () => {
  expect(await found("b.txt", "-", "2024/annex", "absent.txt")).toEqual({ paths: ["b.txt", "-", "2024/annex/table.xlsx", "absent.txt"], errors: [] });
});

test("a folder with nothing to read is an error, and so is one that may not be read", async () => {
  expect((await found("empty")).errors).toEqual(["/empty: the folder holds no file that can be read (txt, md, html, mhtml, docx, pdf, csv, xlsx, xls, images)"]);
  const closed = join(folder, "closed");
  await mkdir(closed);
  await chmod(closed, 0);
  // The superuser may read everything.
  if (process.getuid?.() !== 0) expect((await found("closed")).errors).toEqual(["/closed: you may not read this folder; change its permissions"]);
  await chmod(closed, 0o700);
});

test("a pipe, a link to itself and a closed file are refused at once, each with its reason", async () => {
  const closed = join(folder, "closed.txt");
  await writeFile(closed, "x");
  await chmod(closed, 0);
  const outcomes: Outcome[] = [];
  for await (const outcome of readMany(["pipe.txt", "itself", "2024", "closed.txt"].map((name) => ({ path: join(folder, name) })), { threads: 1 })) outcomes.push(outcome);
  const messages = outcomes.map((outcome) => ("error" in outcome ? outcome.error.message.replace(`${folder}/`, "") : "read"));
  expect(messages.slice(0, 3)).toEqual([
    "pipe.txt: is a pipe or a device and no file; give its content on standard input, as -", "itself: is a link that leads back to itself; give the file itself", "2024: is a folder; give the files in it",
  ]);
  if (process.getuid?.() !== 0) expect(messages[3]).toBe("closed.txt: you may not read this file; change its permissions or copy it");
});
