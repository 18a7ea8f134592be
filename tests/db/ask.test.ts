import { describe, expect, it } from "vitest";
import { appOnFoundingGraph } from "../support/app-on-graph.ts";

const graph = appOnFoundingGraph();

interface Answered {
  readonly intent: string | null;
  readonly understood: { readonly zh: string } | null;
  readonly text: { readonly zh: string };
  readonly rows: readonly (readonly (string | null)[])[];
  readonly total: number;
  readonly link: string | null;
  readonly alternatives: readonly { readonly zh: string }[];
  readonly citations: readonly { readonly row: number; readonly claim: { readonly excerpt: string }; readonly document: { readonly title: string } }[];
}

async function ask(question: string): Promise<Answered> {
  const { json } = await graph.app.post({
    query: "query($question: String!) { ask(question: $question) { intent understood { zh en } text { zh } rows total link alternatives { zh } slots { name label { zh } entity { id } value } citations(limit: 200) { row claim { excerpt } document { title } } } }",
    variables: { question },
  });
  expect(json.errors).toBeUndefined();
  return (json.data as { ask: Answered }).ask;
}

describe("a question in one's own words, over GraphQL", () => {
  it("gives every row its claim and document", async () => {
    const { rows, citations } = await ask("哪些地区做封测？");
    const cited = new Set(citations.map(({ row }) => row));
    expect(rows.map(([name]) => name)).toContain("苏州工业园区");
    expect(rows.every((_, row) => cited.has(row))).toBe(true);
    expect(citations.every(({ claim, document }) => claim.excerpt !== "" && document.title !== "")).toBe(true);
  });
  it("declines what has nothing to do with it and offers three questions that it can answer", async () => {
    const declined = await ask("北京今天天气");
    expect([declined.intent, declined.understood, declined.rows]).toEqual([null, null, []]);
    expect(declined.alternatives).toHaveLength(3);
    for (const { zh } of declined.alternatives) expect((await ask(zh)).intent).not.toBeNull();
  });
  it("of what a place lacks of a thing, with no gap read, answers what was read of it there", async () => {
    const { intent, rows, citations } = await ask("昆山先进封装缺什么");
    expect([intent, rows.length > 0, citations.length > 0]).toEqual(["gaps", true, true]);
    expect(rows.flat().join(" ")).toContain("昆山市");
  });
  it("that nobody is named for any task is no answer on a matter that no title tells, which is said", async () => {
    const { rows, text } = await ask("谁负责昆山的人才工作");
    expect([rows, text.zh]).toEqual([[], expect.stringContaining("没有读到标题说“人才”的任务")]);
  });
  it("links to the page with the same choices", async () => {
    expect((await ask("太原碳化硅缺什么")).link).toBe("/gaps?lang=zh&place=Region%3A140100&family=SiC");
  });
});
