import type { Lexicon } from "../../lexicon/index.ts";
import { isMatched, partsOf } from "./name-parts.ts";

/** Under which keys an entity is looked for: two that may be the same share one. */
export interface MatchKeys {
  /** That of its name. */
  readonly stem: string;
  /** Those of its other names and of its code, where they differ; sorted. */
  readonly others: readonly string[];
}

/** A 统一社会信用代码 (GB 32100): 18 digits and capital letters without I, O, S, V and Z. */
const creditCode = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** A short name that keeps the first character of a word of its trade: 恒越微 of 恒越微电子材料有限公司. */
const cutShort = /^\p{Script=Han}{2,}微$/u;

/** The credit codes among an entity's names. */
export function codesIn(names: readonly string[]): readonly string[] {
  return names.filter((name) => creditCode.test(name));
}

/** The keys of an entity by its names; undefined for a kind that is not matched. */
export function matchKeys(kind: string, name: string, aliases: readonly string[], gazetteer: Lexicon["gazetteer"]): MatchKeys | undefined {
  if (!isMatched(kind)) return undefined;
  const keyOf = (form: string) => `${kind}|${creditCode.test(form) ? form : partsOf(kind, form, gazetteer).stem}`;
  const stem = keyOf(name);
  const forms = [name, ...aliases.filter((alias) => /\p{L}{2}/u.test(alias))].flatMap((form) => (kind === "Company" && cutShort.test(form) ? [form, form.slice(0, -1)] : [form]));
  return { stem, others: [...new Set(forms.map(keyOf))].filter((key) => key !== stem).sort() };
}
