import { expect, it } from "vitest";
import type { TaskRow } from "../../../viz/views/targets/requests.ts";
import { roles } from "../../../viz/roles.ts";
import { bodiesOf, roleIn, withRole } from "../../../viz/views/targets/task-bodies.ts";

const body = (id: string, role: string) => ({ body: { id, kind: "Agency", name: id, nameEn: null }, role });
const task = (...bodies: TaskRow["bodies"]) => ({ bodies }) as unknown as TaskRow;

it("who leads stands before who is responsible, who helps and whose ground it is; an unknown role counts as responsible", () => {
  const one = task(body("区", "territorial"), body("甲局", "joint"), body("乙局", "lead"), body("丙局", "other"));
  expect(roles.flatMap((role) => withRole(one, role).map(({ id }) => id))).toEqual(["乙局", "丙局", "甲局", "区"]);
  expect([roleIn(one, "丙局"), roleIn(one, "丁局")]).toEqual(["unspecified", undefined]);
});

it("the bodies with the most tasks come first", () => {
  expect(bodiesOf([task(body("甲局", "lead")), task(body("甲局", "joint"), body("乙局", "lead")), task(body("乙局", "lead")), task(body("乙局", "lead"))]).map(({ id }) => id)).toEqual(["乙局", "甲局"]);
});
