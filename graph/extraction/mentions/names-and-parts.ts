import { ontology, wares } from "../../ontology/index.ts";
import { longest } from "../scan/automaton.ts";
import { inTextOrder } from "../scan/in-order.ts";
import { laidOut, type Mention } from "../identity/mention.ts";
import { memberRule } from "./things/members-of-class.ts";

/**
 * Of overlapping names the longest stand for themselves, and what lies wholly inside one of another kind is kept as a part of it. Words for stages never push out a name. In the order of the text.
 * @param found mentions laid out alike
 */
export function namesAndParts(found: readonly Mention[]): Mention[] {
  const outer = longest(found.filter(({ kind }) => kind !== "Stage"));
  const around = new Int32Array(outer.at(-1)?.end ?? 0);
  outer.forEach(({ start, end }, index) => around.fill(index + 1, start, end));
  const arranged = [...outer];
  for (const mention of found) {
    const place = around[mention.start] ?? 0;
    const holder = place === 0 ? undefined : outer[place - 1];
    const part = holder === mention ? undefined : partIn(holder !== undefined && holder.end >= mention.end ? holder : undefined, mention);
    if (part !== undefined) arranged.push(part);
  }
  return ofFirms(inTextOrder(arranged).filter((mention, index, all) => !isCovered(mention, index, all)));
}

/** Names of which those things that stand in the name of a project's firm are parts of the firm's: 微电子材料 of 恒越微电子材料有限公司外延片项目. */
function ofFirms(arranged: readonly Mention[]): Mention[] {
  let firm: Mention | undefined;
  return arranged.map((mention) => {
    if (mention.kind === "Company" && mention.inside?.kind === "Project" && /(?:公司|集团|厂)$/.test(mention.name)) firm = mention;
    const isOfFirm = firm !== undefined && mention.inside === firm.inside && wares.has(mention.kind) && mention.start >= firm.start && mention.end <= firm.end;
    return isOfFirm ? laidOut({ ...mention, inside: firm }) : mention;
  });
}

/** What a name is that is none of the longest: a part of the one around it, or nothing. */
function partIn(holder: Mention | undefined, mention: Mention): Mention | undefined {
  if (mention.kind === "Stage") return stageBeside(mention, holder);
  if (holder === undefined || (isSame(holder, mention) && !bearsTail(holder, mention)) || holder.kind === mention.kind) return undefined;
  if (holder.rule === memberRule && wares.has(mention.kind)) return undefined;
  if (holder.kind === "Device" && mention.kind === "Application" && holder.name.startsWith(mention.name) && holder.name.length - mention.name.length === 1) return undefined;
  if ((holder.kind === "Institution" && mention.kind === "Company") || (mention.rule === "product-name" && ontology.kinds[holder.kind].group === "thing")) return undefined;
  if (holder.kind === "Project" && (mention.rule === "park-ending" || (holder.rule === "project-in-news" && mention.kind === "Institution" && mention.start === holder.start))) return undefined;
  return laidOut({ ...mention, inside: holder });
}

/** Whether a body is printed by its place alone, its word standing behind the last of several: 滨湖区 of 滨湖区、庐阳区人民政府. */
function bearsTail(holder: Mention, { kind }: Mention): boolean {
  return holder.kind === "Agency" && (kind === "Region" || kind === "Park") && /(?:政府|管委会|管理委员会)$/.test(holder.name) && holder.name.length > holder.end - holder.start;
}

/** A word for a stage counts beside names, as a name, and as a part of a place's, body's or technology's name; 封测 in 封测设备 is none. */
function stageBeside(stage: Mention, holder: Mention | undefined): Mention | undefined {
  if (holder === undefined || isSame(holder, stage)) return stage;
  if (wares.has(holder.kind) || holder.kind === "Application" || (holder.kind === "Technology" && stage.weak === true)) return undefined;
  return holder.kind === "Technology" ? stage : laidOut({ ...stage, inside: holder });
}

/** Of parts of one name that are of one kind the longest counts. What it covers stands behind it, and both behind their name. */
function isCovered({ kind, start, end, inside }: Mention, index: number, all: readonly Mention[]): boolean {
  if (inside === undefined || kind === "Stage") return false;
  for (let at = index - 1; at >= 0 && all[at] !== inside; at--) {
    const other = all[at] as Mention;
    if (other.inside === inside && other.kind === kind && other.end >= end && other.end - other.start > end - start) return true;
  }
  return false;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end;
}
