import { comparable, keptOf, listOf, readTable } from "../../lexicon/index.ts";
import { once } from "./once-per.ts";

/** What words of everyday speech tell of the names around them. */
interface EverydayWords {
  /** A name ends before them, and may begin behind them: 进行, 我们. */
  readonly edge: ReadonlySet<string>;
  /** Between two of them a short name only seems to stand: 力成 in 努力成为. */
  readonly seam: ReadonlySet<string>;
  /** By themselves they are no firm's brand: 家庭, 光热, 印染. */
  readonly alone: ReadonlySet<string>;
  /** No brand that somebody made up holds them: 龙头, 县域. All but a few, which such names do hold: 有色. */
  readonly within: ReadonlySet<string>;
}

/** The words of `seeds/lexicon/everyday-words.csv` by their use, each use made ready when it is first asked for. */
export function everydayWords(use: keyof EverydayWords): ReadonlySet<string> {
  return uses()[use]();
}

const uses = once((): { readonly [Use in keyof EverydayWords]: () => ReadonlySet<string> } => {
  const words = keptOf("everyday-words", readUses);
  const setOf = (use: keyof EverydayWords) => once(() => new Set(words[use].split("\n")));
  return { edge: setOf("edge"), seam: setOf("seam"), alone: setOf("alone"), within: setOf("within") };
});

/** The words of each use, a line for each word: long texts are kept, and read again, quicker than many words. */
function readUses(): { readonly [Use in keyof EverydayWords]: string } {
  const rows = readTable("lexicon/everyday-words.csv", ["word", "uses"]).map(({ word, uses }) => ({ word: comparable(word), uses: listOf(uses) }));
  const wordsOf = (serves: (uses: readonly string[]) => boolean) => rows.filter(({ uses }) => serves(uses)).map(({ word }) => word).join("\n");
  return {
    edge: wordsOf((uses) => uses.includes("edge")), seam: wordsOf((uses) => uses.includes("seam")), alone: wordsOf((uses) => uses.includes("alone")),
    within: wordsOf((uses) => !uses.includes("held")),
  };
}
