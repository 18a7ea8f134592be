import { describe, expect, it } from "vitest";
import { factsIn, relationsOf } from "./reading.ts";

/** A piece of trade news with a title that names no firm. */
function newsOf(text: string): string {
  return `半导体行业动态：产业链扩产\n\n2016年5月18日　半导体资讯\n\n${text}\n`;
}

describe("the link that a chip tells of its maker", () => {
  it.each([
    "三安光电主要生产红光LED芯片。",
    "华灿光电今年红光LED芯片良率再创新高。",
  ])("is no fab where none is told of: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN")).toEqual([]);
  });

  it.each([
    "三安光电从事红光LED芯片的研发与制造。",
    "华灿光电红光LED芯片生产线今年良率再创新高。",
  ])("is a fab where one is told of: %s", async (text) => {
    expect(relationsOf(await factsIn(newsOf(text)), "ENGAGED_IN")).toEqual(expect.arrayContaining([expect.stringMatching(/→ FABRICATION$/)]));
  });
});
