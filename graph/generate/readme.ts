import { kinds, ontology } from "../ontology/index.ts";
import type { DerivedFile } from "./derived-file.ts";

/** The README's table of the kinds. */
export function readmeSections(): DerivedFile[] {
  const rows = kinds.map((kind) => {
    const { label, meaning, plural } = ontology.kinds[kind];
    return `| ${kind} | ${label.zh} | ${meaning.en} | \`${plural}\` |`;
  });
  return [{ path: "README.md", section: "kinds", text: ["| kind | 中文 | what it is | list in GraphQL |", "| --- | --- | --- | --- |", ...rows].join("\n") }];
}
