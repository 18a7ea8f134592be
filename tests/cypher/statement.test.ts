import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../cypher/index.ts";
import { faultsOf } from "../../cypher/statement.ts";

const statement = { file: "read/x.cypher", parameters: { id: "text" } } as const;

describe("the catalogue of statements", () => {
  it("opens: every file is declared, every declaration has its file", () => {
    expect(openCatalogue().size).toBeGreaterThan(40);
  });

  it("takes a statement that says what it answers and uses what it declares", () => {
    expect(faultsOf(statement, "// What is called so.\nMATCH (n {id: $id}) RETURN n")).toEqual([]);
  });

  it.each([
    ["a parameter used and not declared", "// What.\nMATCH (n {id: $id, name: $name}) RETURN n", /uses \$name, which cypher\/index\.ts does not declare/],
    ["a parameter declared and not used", "// What.\nMATCH (n) RETURN n", /does not use \$id/],
    ["no first comment", "MATCH (n {id: $id}) RETURN n", /first line is a comment/],
    ["two statements", "// What.\nMATCH (n {id: $id}) RETURN n; MATCH (m) RETURN m", /one statement a file/],
  ])("refuses %s", (_, text, fault) => {
    expect(faultsOf(statement, text).join("\n")).toMatch(fault);
  });

  it("is not misled by a dollar sign in a string or a comment", () => {
    expect(faultsOf(statement, "// What costs $5.\nMATCH (n {id: $id, price: '$name; x'}) RETURN n // $other")).toEqual([]);
  });
});
