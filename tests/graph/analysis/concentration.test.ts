import { expect, it } from "vitest";
import { concentrationByCompany, concentrationByPlace } from "../../../graph/analysis/concentration.ts";
import type { FactsInput } from "../../../graph/facts/schema.ts";
import { type SmallDocument, smallDocument } from "../../support/small-documents.ts";
import { analysisOf } from "./founding.ts";

type End = FactsInput["relations"][number]["from"];
const city: End = ["Region", "蚌埠市"];
const zone: End = ["Region", "禹会区"];
const wafer: End = ["Material", "铌酸锂晶片"];
const made = (name: string, at: End | undefined): NonNullable<SmallDocument["relations"]>[number] => ["MAKES", ["Company", name], wafer, { voice: "built", ...(at === undefined ? {} : { at }) }];

/** What a document of 蚌埠 says of niobate wafers, by city and by firm: [name, count] each, known, unknown. */
async function told(...relations: NonNullable<SmallDocument["relations"]>) {
  const named = [["Material", "铌酸锂晶片"], ["Region", "蚌埠市"], ["Region", "禹会区"], ["Company", "皖北淮光晶体有限公司"], ["Company", "皖北涂山微电子有限公司"]] as const;
  const { grounds: { evidence, tree } } = await analysisOf([smallDocument("晶片", { region: "蚌埠市", entities: named, relations: [["LOCATED_IN", zone, city], ...relations] })]);
  const here = evidence.filter(({ row }) => row.thing.name.includes("铌酸锂") && row.document.title === "晶片");
  return [concentrationByPlace(here, tree), concentrationByCompany(here, tree)].map(({ shares, known, unknown }) => [...shares.map(({ entity, count }) => `${entity.name}${count}`), known, unknown].join(" "));
}

const firm = "皖北淮光晶体有限公司";
const other = "皖北涂山微电子有限公司";

it("a firm counts once where one sentence puts it into a city and another into a district of it", async () => {
  expect(await told(made(firm, city), made(firm, zone), made(other, city))).toEqual(["蚌埠市2 2 0", `${other}1 ${firm}1 2 0`]);
});

it("a firm of which one sentence tells no place is no unknown one where another tells it", async () => {
  expect(await told(made(firm, undefined), made(firm, zone), made(other, undefined))).toEqual(["蚌埠市1 1 1", `${other}1 ${firm}1 2 0`]);
});

it("what a place is said to have is nothing beside the firm that it has it by, and counts where none is named", async () => {
  const has: NonNullable<SmallDocument["relations"]>[number] = ["HAS", city, wafer, { voice: "built" }];
  expect(await told(has, made(firm, zone))).toEqual(["蚌埠市1 1 0", `${firm}1 1 0`]);
  expect(await told(has, ["HAS", zone, wafer, { voice: "built" }])).toEqual(["蚌埠市1 1 0", "0 1"]);
});
