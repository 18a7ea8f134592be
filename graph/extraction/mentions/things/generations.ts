import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

/** A generation that shares the word for semiconductors with the one behind it: 第三代 of 第三代、第四代半导体, 三 of 第三、四代半导体. */
const shared = /第([二三])代?(?=[、和与及]第?[三四]代(?:化合物|宽禁带)?半导体)/g;

/** The generations of semiconductors of which a list names all but the last without their noun. */
export function generations({ reading: { text }, vocabulary: { lexicon } }: Scan): Mention[] {
  return [...text.matchAll(shared)].flatMap(({ index, 0: printed, 1: number = "" }): Mention[] => {
    const name = `第${number}代半导体`;
    const term = lexicon.resolve("Material", [name]);
    return term === undefined ? [] : [{ kind: "Material", start: index, end: index + printed.length, name, forms: [], term, rule: "known-name", confidence: 0.85 }];
  });
}
