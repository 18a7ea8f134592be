import { describe, expect, it } from "vitest";
import { byHeading, byKind, byPassage, chosenFacts, kindsOf } from "../../../viz/views/document/fact-groups.ts";
import type { Fact } from "../../../viz/views/document/requests.ts";

const fact = (id: string, locator: string, kind: string, more: Partial<Fact> = {}) => ({ id, locator, predicate: "MAKES", excerpt: id, start: 0, end: 1, subject: { kind: "Company" }, object: { kind }, ...more }) as unknown as Fact;
const told = (groups: readonly { readonly key: string; readonly facts: readonly Fact[] }[]) => groups.map(({ key, facts }) => `${key}: ${facts.map(({ id }) => id).join("")}`);
const name = fact("n", "一、目标", "Material", { predicate: "NAMED", object: null });
const facts = [fact("a", "一、目标", "Material"), name, fact("b", "附件 项目表 第4行", "Project"), fact("c", "附件 项目表 第5行", "Material")];

describe("the facts of a document", () => {
  it("stand under its headings, the rows of a table together", () => expect(told(byHeading(facts))).toEqual(["一、目标: an", "附件 项目表: bc"]));
  it("or by kind, the most first", () => expect(told(byKind(chosenFacts(facts, null, false)))).toEqual(["Material: ac", "Project: b"]));
  it("are chosen by kind; bare names come on demand and are counted apart", () => {
    expect(chosenFacts(facts, "Material", false).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(chosenFacts(facts, "Material", true).map(({ id }) => id)).toEqual(["a", "n", "c"]);
    expect(kindsOf(facts)).toEqual([{ kind: "Material", count: 2 }, { kind: "Project", count: 1 }]);
  });
  it("of one passage stand together, so that it is quoted once", () => expect(told(byPassage([fact("a", "", "Material", { excerpt: "同句" }), fact("b", "", "Project"), fact("c", "", "Project", { excerpt: "同句" })]))).toEqual(["同句: ac", "b: b"]));
});
