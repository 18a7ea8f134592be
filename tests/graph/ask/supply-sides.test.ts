import { expect, it } from "vitest";
import { supplySide } from "../../../graph/ask/answers/supply-sides.ts";

const firm = { id: "Company:宜昌珞芯射频科技有限公司", kind: "Company", name: "宜昌珞芯射频科技有限公司", nameEn: null } as const;
const side = (question: string) => supplySide({ actors: [firm], question }, () => [firm.name, "珞芯射频", "珞芯", "luoxin rf"]);

it("tells by the words beside a firm's name whether it supplies or is supplied", () => {
  expect(["珞芯射频给谁供货", "珞芯供货给哪些厂家", "珞芯的客户有谁", "Whom does Luoxin RF supply", "customers of Luoxin RF"].map(side)).toEqual(Array.from({ length: 5 }, () => "supplier"));
  expect(["谁给珞芯供货", "珞芯的供应商是谁", "Who supplies Luoxin RF?", "suppliers of Luoxin RF"].map(side)).toEqual(Array.from({ length: 4 }, () => "supplied"));
  expect(side("珞芯有哪些供应关系")).toBeNull();
  expect(supplySide({ actors: [firm], question: "珞芯给谁供货" }, () => [firm.name, "珞芯射频"])).toBe("supplier");
});
