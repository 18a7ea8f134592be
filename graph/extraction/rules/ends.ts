import type { Context, End } from "../context.ts";
import type { Mention } from "../mention.ts";

/** Kinds of what a firm, project or place makes or works on; a use is none of them. */
export const products: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Material", "Device", "Equipment", "Technology"]);

/** The ends of relations that a name stands for: the stages of a word for them, or the thing; none where it is of another kind. */
export function endsOf(cast: Context["cast"], mention: Mention): readonly End[] {
  if (mention.kind === "Stage") return (mention.stages ?? []).map(stageEnd);
  const thing = products.has(mention.kind) ? cast.of(mention) : undefined;
  return thing === undefined ? [] : [thing];
}

export function stageEnd(name: string): End {
  return { kind: "Stage", name };
}

/** How a maker stands to what it makes, or to the stage that it works in. */
export function makingOf(end: End): "MAKES" | "ENGAGED_IN" {
  return end.kind === "Stage" ? "ENGAGED_IN" : "MAKES";
}
