import type { Facts } from "../facts/schema.ts";
import type { LabelEntity, LabelTarget } from "./label.ts";

/** A name without case, width, marks and blanks: what two writings of it share. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[\s·•“”"'《》〈〉()[\]【】,、。-]/g, "");
}

/** All writings of an entity. */
export function formsOf({ name, aliases }: { name: string; aliases: readonly string[] }): Set<string> {
  return new Set([name, ...aliases].map(folded).filter((form, at) => at === 0 || form !== ""));
}

/** Greedy one-to-one pairing on a shared form and the kind. */
export function pair(gold: readonly LabelEntity[], out: readonly { type: string; name: string; aliases: readonly string[] }[]): [number, number][] {
  const forms = out.map(formsOf);
  const used = new Set<number>();
  return gold.flatMap((entity, goldAt): [number, number][] => {
    const own = formsOf(entity);
    const at = out.findIndex(({ type }, index) => !used.has(index) && (type === entity.type || entity.altTypes.includes(type)) && meet(own, forms[index] ?? new Set()));
    if (at === -1) return [];
    used.add(at);
    return [[goldAt, at]];
  });
}

/** What a relation's end may be called, with its kind; a stage by its id alone. */
export function keysOf([type, name]: readonly [string, string], entities: readonly { type: string; name: string; aliases: readonly string[] }[]): Set<string> {
  if (type === "Stage") return new Set([`Stage|${name}`]);
  const form = folded(name);
  const entity = entities.find((one) => one.type === type && formsOf(one).has(form));
  return new Set((entity === undefined ? [form] : [...formsOf(entity)]).map((one) => `${type}|${one}`));
}

/** Whether the two share one. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** A target by its value and unit. */
export function amount({ value, unit }: { value: string | number; unit: string | null }): string {
  return `${folded(String(value)).replace(/\.0$/, "")}|${folded(unit ?? "")}`;
}

/** Targets that agree in value, unit, year, place, and in the words of the metric for the most part. */
export function matchFully(gold: readonly LabelTarget[], out: Facts["targets"]): number {
  const used = new Set<number>();
  return gold.filter((one) => {
    const at = out.findIndex((other, index) => !used.has(index) && amount(other) === amount(one) && (one.by ?? "") === (other.by ?? "") && folded(one.region ?? "") === folded(other.region ?? "") && alike(one.metric, other.metric));
    if (at !== -1) used.add(at);
    return at !== -1;
  }).length;
}

/** Whether two metrics share at least half of the characters of the shorter one. */
function alike(a: string, b: string): boolean {
  const [left, right] = [new Set(folded(a)), new Set(folded(b))];
  const shared = [...left].filter((character) => right.has(character)).length;
  return shared >= Math.min(left.size, right.size) / 2;
}
