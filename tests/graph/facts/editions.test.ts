import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionKeys, type Issue, standingsOf } from "../../../graph/facts/editions.ts";

const plan = (title: string, publishedOn: string | null = null, issuer: string | null = "苏州市人民政府") => editionKeys({ title, issuer, region: "Region:320500", kind: "plan", publishedOn });
const report = (title: string, publishedOn: string | null, region = "Region:320500") => editionKeys({ title, issuer: null, region, kind: "report", publishedOn });

describe("editions", () => {
  it("of one document have its issuer and title, whatever tells which edition it is", () => {
    expect(plan("半导体产业发展若干措施（修订）").edition).toBe(plan("半导体产业发展若干措施").edition);
    expect(plan("半导体产业发展若干措施（征求意见稿）").edition).toBe(plan("半导体产业发展若干措施").edition);
    expect(plan("半导体产业发展若干措施", null, "无锡市人民政府").edition).not.toBe(plan("半导体产业发展若干措施").edition);
    expect(editionKeys({ title: "芯澜投产", issuer: "某报", region: null, kind: "news", publishedOn: null })).toEqual({ edition: null, series: null, seriesYear: null });
  });

  it("of one year of a plan are no editions of another year's", () => {
    const [old, next] = [plan("2024年集成电路产业链工作要点"), plan("集成电路产业链2025年工作要点")];
    expect([old.seriesYear, next.seriesYear]).toEqual(["2024", "2025"]);
    expect(plan("2025年集成电路产业链工作要点").series).toBe(old.series);
    expect(plan("2025年集成电路产业链工作要点").edition).not.toBe(old.edition);
    expect(plan("半导体产业行动计划（2024—2026年）")).toMatchObject({ seriesYear: "2024", series: plan("半导体产业行动计划（2027-2029年）").series });
    expect([plan("“十四五”集成电路产业发展规划").seriesYear, plan("“十五五”集成电路产业发展规划").seriesYear]).toEqual(["2021", "2026"]);
  });

  it("of a place's work report go by its date, and not by its title; a budget's report is another", () => {
    expect(report("政府工作报告", "2025-01-15").series).toBe(report("2024年苏州市政府工作报告", null).series);
    expect(report("政府工作报告", "2025-01-15").series).not.toBe(report("政府工作报告", "2025-01-15", "Region:320200").series);
    expect(report("关于2024年预算执行情况的工作报告", "2025-01-15").series).not.toBe(report("政府工作报告", "2025-01-15").series);
    expect(report("2024年工作情况和2025年工作安排", null).seriesYear).toBe("2025");
    expect(report("政府工作报告", null)).toEqual({ edition: null, series: null, seriesYear: null });
  });
});

const issue = (id: string, publishedOn: string | null, keys: Partial<Issue> = {}): Issue => ({ id, publishedOn, edition: "e", series: null, seriesYear: null, repeals: [], repealedBy: [], ...keys });

describe("the standing of documents to one another", () => {
  it("is a chain of editions by their dates; one without a date stands aside", () => {
    const standings = standingsOf([issue("c", "2025-03"), issue("a", "2023"), issue("b", "2024-06-01"), issue("d", null), issue("e", "2025")]);
    const of = (id: string) => standings.find((standing) => standing.id === id);
    expect(of("a")).toMatchObject({ supersedes: null, supersededBy: "b", endedOn: "2024-06-01" });
    expect(of("b")).toMatchObject({ supersedes: "a", supersededBy: "e" });
    expect(of("c")).toMatchObject({ supersededBy: null, endedOn: null });
    expect(of("d")).toMatchObject({ supersedes: null, supersededBy: null, endedOn: null });
  });

  it("ends the aims of a year with the year after it", () => {
    const years = [issue("old", "2024-01-20", { edition: "2024", series: "s", seriesYear: "2024" }), issue("new", "2025-01-18", { edition: "2025", series: "s", seriesYear: "2025" }), issue("newer", null, { edition: "2026", series: "s", seriesYear: "2026" })];
    expect(standingsOf(years)).toMatchObject([{ endedOn: null, aimsEndedOn: "2025-01-18", aimsEndedBy: "2025" }, { aimsEndedOn: "2026", aimsEndedBy: "2026" }, { aimsEndedOn: null }]);
  });

  it("is that of one ended by what repeals it, where that comes before its next edition", () => {
    const old = issue("old", "2020-03", { repealedBy: [{ id: "law", on: "2025-01-01" }, { id: "other", on: null }] });
    const law = issue("law", "2024-12-20", { edition: "f", repeals: ["old"] });
    expect(standingsOf([old, law])).toMatchObject([{ supersededBy: "law", endedOn: "2025-01-01" }, { supersedes: "old", supersededBy: null }]);
    expect(standingsOf([old, law, issue("new", "2022-06")])[0]).toMatchObject({ supersededBy: "new", endedOn: "2022-06" });
    expect(standingsOf([{ ...old, repealedBy: [{ id: "other", on: null }] }])[0]).toMatchObject({ supersededBy: "other", endedOn: null });
  });

  it("is the same in whatever order they come", () => {
    const issues = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), publishedOn: fc.constantFrom(null, "2023", "2024", "2024-05", "2025-01-02"), edition: fc.constantFrom("e", "f"), series: fc.constantFrom(null, "s"), seriesYear: fc.constantFrom("2023", "2024", "2025"), repeals: fc.constant([]), repealedBy: fc.constant([]) }), { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(fc.property(issues, (given) => {
      const byId = (standings: ReturnType<typeof standingsOf>) => new Map(standings.map((standing) => [standing.id, standing]));
      expect(byId(standingsOf(given.toReversed()))).toEqual(byId(standingsOf(given)));
    }));
  });
});
