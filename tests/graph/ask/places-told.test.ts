import { expect, it } from "vitest";
import type { Ask } from "../../../graph/analysis/search.ts";
import type { Found } from "../../../graph/ask/answer.ts";
import { supplySides } from "../../../graph/ask/answers/supply-sides.ts";
import type { Asked } from "../../../graph/ask/asked.ts";
import { placesTold } from "../../../graph/ask/places-told.ts";

const place = (name: string, nameEn: string) => ({ id: `Region:${name}`, kind: "Region" as const, name, nameEn });
const [luan, xuancheng] = [place("六安市", "Lu'an"), place("宣城市", "Xuancheng")];
const within: Ask = (async (_: string, { ids }: { readonly ids: readonly string[] }) => ids.flatMap((id) => [{ id }, { id: `${id}的园区` }])) as unknown as Ask;
const found = (...ids: readonly string[]): Found => ({ text: { zh: "", en: "" }, columns: [{ id: "placeId", label: { zh: "", en: "" }, type: "id" }], rows: ids.map((id) => ({ cells: [id], claimIds: [] })), link: null });
const told = async (question: string, ...ids: readonly string[]) => (await placesTold(within, { places: [luan, xuancheng], question, cues: new Set() } as unknown as Asked, found(...ids)))?.zh ?? null;

it("of several places it is said of which nothing was read, and which has more where that is asked", async () => {
  expect(await told("六安和宣城发展什么", "Region:六安市", "Region:六安市的园区")).toBe("宣城市没有读到（没有读到不等于没有）。");
  expect(await told("六安和宣城谁的企业多", "Region:六安市", "Region:六安市的园区", "Region:宣城市")).toBe("其中六安市2项、宣城市1项。");
  expect(await told("六安和宣城发展什么", "Region:六安市", "Region:宣城市")).toBeNull();
  expect(await told("六安和宣城发展什么", "Region:黄山市")).toBeNull();
});

it("the words before two places tell which is to be supplied by firms of the other", () => {
  const sides = (question: string) => { const { to, from } = supplySides({ places: [luan, xuancheng], question }); return [to, from].map((some) => some.map(({ name }) => name)); };
  expect([sides("六安的企业能给宣城供什么"), sides("which firms in Xuancheng could supply Lu'an"), sides("六安和宣城谁能补封测")]).toEqual([[["宣城市"], ["六安市"]], [["六安市"], ["宣城市"]], [["六安市", "宣城市"], []]]);
});
