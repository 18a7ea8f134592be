import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "../../reading.ts";

const measures = (closing: string) => factsIn(`合肥市人民政府关于印发合肥市支持半导体产业发展若干措施的通知

合政发〔2025〕8号

各县（市、区）人民政府，市政府各部门：

现将《合肥市支持半导体产业发展若干措施》印发给你们，请认真贯彻执行。

合肥市人民政府
2025年3月1日

合肥市支持半导体产业发展若干措施

第一条 支持碳化硅衬底企业发展。

第二条 ${closing}
`);
const propertiesOf = async (closing: string) => (await measures(closing)).attributes.filter(({ entity, name }) => entity[1].includes("若干措施") && name !== "number").map(({ name, value }) => `${name} ${value}`);

describe("what a document says it repeals", () => {
  it.each([
    ["本措施自印发之日起施行。《合肥市集成电路产业扶持办法》（合政发〔2019〕3号）、《合肥市芯片产业若干政策》同时废止。", ["合肥市芯片产业若干政策", "合肥市集成电路产业扶持办法"]],
    ["《合肥市集成电路产业扶持办法》《合肥市芯片产业若干政策》等2个文件自本措施印发之日起停止执行。", ["合肥市芯片产业若干政策", "合肥市集成电路产业扶持办法"]],
    ["本措施代替原《合肥市集成电路产业扶持办法》，自发布之日起施行。", ["合肥市集成电路产业扶持办法"]],
    ["本措施与《合肥市集成电路产业扶持办法》配套实施，《合肥市芯片产业若干政策》已废止。", []],
    ["落实《合肥市集成电路产业扶持办法》，停止执行不合理收费。", []],
  ])("%s", async (closing, repealed) => {
    expect(relationsOf(await measures(closing), "REPEALS")).toEqual(repealed.map((name) => `REPEALS 合肥市支持半导体产业发展若干措施 → ${name}`));
  });

  it("is over from the day on which the document comes into force, else from its own day", async () => {
    const since = async (closing: string) => (await measures(closing)).relations.find(({ type }) => type === "REPEALS")?.validFrom;
    expect(await since("本措施自2025年4月1日起施行，《合肥市芯片产业若干政策》同时废止。")).toBe("2025-04-01");
    expect(await since("《合肥市芯片产业若干政策》同时废止。")).toBe("2025-03-01");
  });
});

describe("for how long a document says that it holds", () => {
  it.each([
    ["本措施自印发之日起施行，有效期至2027年12月31日。", ["inForceFrom 2025-03-01", "validUntil 2027-12-31"]],
    ["本措施自2025年4月1日起施行，有效期三年。", ["inForceFrom 2025-04-01", "validUntil 2028-03-31", "validFor 3"]],
    ["本措施有效期为2025年1月1日至2026年12月31日。", ["validUntil 2026-12-31"]],
    ["本措施执行期限2年，由市工信局负责解释。", ["validFor 2"]],
    ["本措施涉及的重大工程实施十年来成效明显。", []],
    ["《合肥市芯片产业若干政策》自2020年1月1日起施行，有效期5年。", []],
  ])("%s", async (closing, expected) => {
    expect(await propertiesOf(closing)).toEqual(expected);
  });
});
