import type { Mention } from "./mention.ts";
import { addShared, type Sharing } from "./sharing.ts";

/** Joins a material with the thing right behind it that is made of it: 碳化硅（SiC）器件 is one name. */
export function joinMaterialsWithThings(sharing: Sharing): void {
  const { text, byStart, replaced } = sharing;
  for (const mention of sharing.mentions) {
    if (mention.kind !== "Material" || mention.term === undefined) continue;
    const gloss = glossOf(text, mention, byStart);
    const after = gloss === undefined ? mention.end : gloss.end + 1;
    const next = byStart.get(after);
    const head = next === undefined && gloss !== undefined ? glossedHead.exec(text.slice(after, after + 8))?.[0] : undefined;
    const made = next !== undefined && isMadeOf(next, mention) ? next : undefined;
    const name = `${mention.name}${head ?? (made === undefined ? "" : text.slice(made.start, made.end))}`;
    const whole = head !== undefined ? sharing.wholes.of(mention.name, head) : made === undefined ? undefined : sharing.lexicon.resolve(made.kind, [name]) ?? made.term;
    if (whole === undefined) continue;
    for (const part of [mention, gloss, made]) if (part !== undefined) replaced.add(part);
    addShared(sharing, { whole, start: mention.start, end: made?.end ?? after + (head ?? "").length, name, forms: [], like: mention });
  }
}

/** Whether a device or machine is of the material before it; a wafer or crystal is no material for a name. */
function isMadeOf(next: Mention, material: Mention): boolean {
  return (next.kind === "Device" || next.kind === "Equipment") && next.start > material.start && next.inside === material.inside && !/[片晶棒锭]$/.test(material.name);
}

/** The same material once more in brackets: `砷化镓（GaAs）芯片`; undefined where none stands there. */
function glossOf(text: string, { end, term }: Mention, byStart: ReadonlyMap<number, Mention>): Mention | undefined {
  const inner = text.charAt(end) === "（" ? byStart.get(end + 1) : undefined;
  return inner !== undefined && inner.term === term && text.charAt(inner.end) === "）" ? inner : undefined;
}

const glossedHead = /^(?:单晶衬底|衬底材料|衬底|外延片|外延|单晶片|单晶|晶体|晶片|晶圆|功率器件|射频器件|器件|芯片|功率模块|模块)/;
