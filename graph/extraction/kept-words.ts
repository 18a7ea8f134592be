import { comparable, keptOf, readTable } from "../lexicon/index.ts";

/** The words of a table of `seeds/lexicon` that has nothing else. @param table its name without its ending */
export function keptWords(table: string): readonly string[] {
  return keptOf(table, () => readTable(`lexicon/${table}.csv`, ["word"]).map(({ word }) => comparable(word)).join("\n")).split("\n");
}
