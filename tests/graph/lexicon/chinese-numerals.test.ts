import { expect, it } from "vitest";
import { numberSpelt } from "../../../graph/lexicon/index.ts";

it.each([["两", 2], ["十", 10], ["十二", 12], ["四十", 40], ["一百零五", 105], ["一百二十", 120], ["三千", 3000], ["二〇", undefined], ["三四", undefined], ["十百", undefined], ["", undefined]] as const)("%s spells %s", (numeral, value) => {
  expect(numberSpelt(numeral)).toBe(value);
});
