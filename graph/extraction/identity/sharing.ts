import type { Lexicon } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import type { Scan } from "../scan/scan.ts";
import { laidOut, type Mention } from "./mention.ts";
import { type WholeNames, wholeNamesIn } from "./whole-names.ts";

/** A text whose names share words: its things by where they stand, and what comes of them. */
export interface Sharing {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly wholes: WholeNames;
  readonly lexicon: Lexicon;
  /** The first thing that begins at an offset. */
  readonly byStart: ReadonlyMap<number, Mention>;
  /** The thing that ends at an offset, rather one that stands within no other name. */
  readonly byEnd: ReadonlyMap<number, Mention>;
  /** Names that what was added takes the place of. */
  readonly replaced: Set<Mention>;
  readonly added: Mention[];
}

/** A text before any of its names shares a word. */
export function sharingIn({ reading: { text }, vocabulary: { lexicon } }: Scan, mentions: readonly Mention[]): Sharing {
  const byStart = new Map<number, Mention>();
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!isThing(mention)) continue;
    if (!byStart.has(mention.start)) byStart.set(mention.start, mention);
    if (!byEnd.has(mention.end) || mention.inside === undefined) byEnd.set(mention.end, mention);
  }
  return { text, mentions, wholes: wholeNamesIn(lexicon), lexicon, byStart, byEnd, replaced: new Set(), added: [] };
}

/** The thing that words name with what they share, where those words stand, as it is printed. */
interface Shared extends Pick<Mention, "start" | "end" | "name" | "forms"> {
  readonly whole: Mention["term"] & object;
  /** The name that it takes the place of, or whose word it shares: it stands within the same other one. */
  readonly like: Mention | undefined;
}

/** Adds a thing that the text names by words that it shares. */
export function addShared({ added }: Sharing, { whole, start, end, name, forms, like }: Shared): void {
  added.push(laidOut({ kind: whole.kind, start, end, name, forms, term: whole, rule: "shared-word", confidence: 0.85, inside: like?.inside }));
}

/** Whether a name is a thing of the chain. */
export function isThing({ kind }: Mention): boolean {
  return ontology.kinds[kind].group === "thing";
}
