import { describe, expect, it } from "vitest";
import { factsIn, planOf } from "./reading.ts";

describe("the deadline of a task", () => {
  it.each([
    ["到2026年，建成扇出型封装线2条。", "2026年"],
    ["支持碳化硅外延。力争到2025年底，形成外延片批量供应能力；到2027年，衬底良率达到七成。", "2027年"],
    ["支持碳化硅外延，到2027年建成外延片中试线，2025年底前完成选址。", "2025年底前"],
  ])("is the last year up to which it says what is to be done, unless it prints a day: %s", async (text, expected) => {
    expect((await factsIn(planOf(text))).tasks.map(({ deadline }) => deadline)).toEqual([expected]);
  });

  it("is no year of which it tells what was so by then", async () => {
    expect((await factsIn(planOf("到2022年，我市已建成封装线3条。继续支持先进封装。"))).tasks.map(({ deadline }) => deadline)).toEqual([null]);
  });
});
