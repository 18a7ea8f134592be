import { expect, it } from "vitest";
import { type ProjectSaid, projectLedger } from "../../../graph/analysis/projects.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";

const project = { id: "Project:340100:澜越外延片项目", kind: "Project", name: "澜越外延片项目", nameEn: null } as const;
const claim = (id: string, predicate: string, value: string, saidOn: string): ProjectSaid["claims"][number] => ({ id, predicate, voice: null, value, number: null, unit: null, year: null, saidOn, validTo: null, subject: project, object: null, at: null });

it("a project's row says what is to be built, as the latest document says it", () => {
  const said = { project, claims: [claim("a", "CONTENT", "建设外延片产线2条", "2023-01-01"), claim("b", "CONTENT", "建设外延片产线4条", "2024-03-01"), claim("c", "END", "2026", "2023-01-01")] };
  expect(projectLedger([said], placeTree([]), "2025-01-01").rows.map(({ content, end }) => ({ content, end }))).toEqual([{ content: "建设外延片产线4条", end: "2026" }]);
  expect(projectLedger([{ ...said, claims: [] }], placeTree([]), "2025-01-01").rows[0]?.content).toBeNull();
});
