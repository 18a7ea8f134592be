import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ask, search } from "../../graph/analysis/search.ts";
import type { Answer } from "../../graph/ask/answer.ts";
import { askInWords } from "../../graph/ask/ask.ts";
import { fold } from "../../graph/ask/fold.ts";
import { type Database, closeDatabase, read } from "../../graph/store/database.ts";
import { loadFile } from "../../graph/store/load-files.ts";
import { temporaryFolder } from "../support/config.ts";
import { foundingDatabase } from "../support/database.ts";

/** Forms of one question: whatever the words, the same rows. `has` and `lacks` are looked for in the rows, `first` is the name in the first of them. */
interface Forms {
  readonly what: string;
  readonly intent: string | null;
  readonly questions: readonly string[];
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly total?: number;
  readonly first?: string;
}

/** A question written without knowing how questions are read. A word counts by any of an entity's names; `total` and the rest where they are given. */
interface Blind {
  readonly manner: string;
  readonly question: string;
  readonly expect: { readonly understood: boolean; readonly contains: readonly string[]; readonly absent: readonly string[]; readonly total: number | null };
}

const fixture = <T>(name: string) => JSON.parse(readFileSync(new URL(`ask/${name}.json`, import.meta.url), "utf8")) as readonly T[];
const forms = fixture<Forms>("forms");
const unseen = fixture<Forms>("unseen-forms");
const blind = { "sixty questions written blind, in ten manners": fixture<Blind>("blind-questions"), "sixty more, written when those were answered": fixture<Blind>("blind-questions-since") };
const bar = 0.8;
let database: Database;
const ask: Ask = (name, values) => read(database, name, values);
beforeAll(async () => {
  database = await foundingDatabase();
});
afterAll(() => closeDatabase(database));

/** What an answer says of these expectations, in the same shape. */
function outcome({ intent, rows, total }: Answer, { has = [], lacks = [], ...expected }: Forms): unknown {
  const cells = rows.flat().filter((cell) => cell !== null);
  return {
    intent, has: has.filter((word) => cells.some((cell) => cell.includes(word))), lacks: lacks.filter((word) => rows.some((row) => row.slice(0, 3).some((cell) => cell?.includes(word)))),
    ...(expected.total === undefined ? {} : { total }), ...(expected.first === undefined ? {} : { first: rows[0]?.[0] }),
  };
}

async function expectForms(expected: Forms): Promise<void> {
  for (const question of expected.questions) {
    const answer = await askInWords(ask, question, { today: "2026-11-22" });
    const { intent, has = [], total, first } = expected;
    expect([question, outcome(answer, expected)]).toEqual([question, { intent, has, lacks: [], ...(total === undefined ? {} : { total }), ...(first === undefined ? {} : { first }) }]);
  }
}

/** Whether an answer holds what was expected of it, an entity by whichever of its names. */
async function isAnswered({ question, expect: { understood, contains, absent, total } }: Blind): Promise<boolean> {
  const answer = await askInWords(ask, question, { today: "2026-11-22" });
  const rows = answer.rows.flat().filter((cell) => cell !== null).map((cell) => fold(cell).text);
  const said = [...rows, fold(answer.text.zh).text, fold(answer.text.en).text];
  const holds = async (word: string) => {
    const names = [word, ...(await search(ask, { text: word, kinds: null, limit: 5 })).filter(({ score }) => score >= 0.9).map(({ entity }) => entity.name)].map((name) => fold(name).text);
    return names.some((name) => said.some((text) => text.includes(name)));
  };
  const found = await Promise.all(contains.map(holds));
  return (answer.intent !== null) === understood && found.every((one) => one) && !absent.some((word) => rows.some((text) => text.includes(fold(word).text))) && (total === null || answer.total === total);
}

describe("questions in one's own words, on the reviewed facts of the founding documents", () => {
  it("has at least 120 forms of its own", () => {
    expect(new Set(forms.flatMap(({ questions }) => questions)).size).toBeGreaterThanOrEqual(120);
  });
  it.each(forms)("$what", expectForms);
  it("cites a claim for every row that says something of the world", async () => {
    for (const { questions: [question = ""], intent } of forms.filter(({ intent }) => !["definition", "documents", "upstream", "downstream", null].includes(intent))) {
      const { rows, citations } = await askInWords(ask, question, { today: "2026-11-22" });
      const cited = new Set(citations.map(({ row }) => row));
      expect([question, intent, rows.flatMap((_, row) => (cited.has(row) ? [] : [row]))]).toEqual([question, intent, []]);
    }
  });
  it("says what was read, and that it is silent, where it finds nothing", async () => {
    const { text, rows, documentsRead } = await askInWords(ask, "太原有没有外延");
    expect([rows.length, documentsRead.length]).toEqual([0, 5]);
    expect(text.zh).toContain("没有说不等于没有");
  });
  it("tells a word that stands where a name would and that nobody knows, though the place is known", async () => {
    expect((await askInWords(ask, "昆山的星麓谷做什么")).text.zh).toContain("没有认出“星麓谷”");
    expect((await askInWords(ask, "昆山的高新区做什么")).text.zh).not.toContain("没有认出");
  });
  it("sets side by side in its sentence only what was asked for", async () => {
    const { text } = await askInWords(ask, "比较昆山和苏州工业园区的封测");
    expect(text.zh).toContain("封装");
    expect(text.zh).not.toMatch(/设计|制造|外延|衬底/);
  });
  it("asks for one thing in two ways where two clauses do", async () => {
    const { columns, rows } = await askInWords(ask, "设备哪些地方在做，哪些地方短缺");
    expect([columns[0]?.id, new Set(rows.map(([part]) => part)).size]).toEqual(["part", 2]);
  });
  it("takes the likeliest of several places of one name and offers the others", async () => {
    const { slots, alternatives } = await askInWords(ask, "领导小组负责什么");
    expect(slots.map(({ entity }) => entity?.name)).toHaveLength(1);
    expect(alternatives.some(({ zh }) => zh.includes("领导小组") && zh !== "领导小组负责什么")).toBe(true);
  });
});

describe.each(Object.entries(blind))("%s", (what, questions) => {
  it(`are answered as expected in ${bar * 100} % or more`, async () => {
    const missed: string[] = [];
    for (const one of questions) if (!(await isAnswered(one))) missed.push(`${one.manner}: ${one.question}`);
    console.log(`Blind, ${what}: ${questions.length - missed.length} of ${questions.length} answered as expected.${missed.map((line) => `\n  missed ${line}`).join("")}`);
    expect(1 - missed.length / questions.length).toBeGreaterThanOrEqual(bar);
  });
});

describe("a question that no fact answers", () => {
  it("is answered with what the texts at hand print of it, by place", async () => {
    const kunshan = (await ask("documentsRead", { limit: 10 })).find(({ title }) => title.includes("昆山"));
    const textOf = async (id: string) => (id === kunshan?.id ? "昆山市今年发展势头良好。全市设立总规模二十亿元的半导体母基金。" : null);
    const { rows, text } = await askInWords(ask, "昆山有哪些基金", { textOf });
    expect([rows[0]?.[0], rows[0]?.[2]]).toEqual([expect.stringContaining("二十亿元"), kunshan?.id]);
    expect(text.zh).toContain("没有从文件里读成事实");
    expect((await askInWords(ask, "忻州有哪些基金", { textOf })).rows).toEqual([]);
    expect((await askInWords(ask, "昆山有哪些基金")).rows).toEqual([]);
  });
});

describe("questions about a document that was loaded since", () => {
  beforeAll(async () => {
    await loadFile({ database, dataFolder: temporaryFolder() }, new URL("../fixtures/liuzhou.json", import.meta.url).pathname);
    await ask("awaitSearch", {});
  });
  it.each(unseen)("$what", expectForms);
  it("says that no task is on the matter asked for, rather than that all of them are", async () => {
    expect((await askInWords(ask, "柳州人才工作由谁负责")).text.zh).toContain("没有读到标题说“人才”的任务");
  });
  it("tells the gap where no firm was read that could fill it", async () => {
    const { intent, rows, text } = await askInWords(ask, "谁能给柳州供光刻胶");
    expect([intent, rows.flat().join(" ").includes("光刻胶"), text.zh.includes("没有读到能补上的企业")]).toEqual(["candidates", true, true]);
  });
});
