import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { buyerOf } from "../undertakes/buyer-of-order.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("firms-plant", ({ plant, join }) => ({
  /** Behind the area: the plant. */
  plantBehind: pattern`^(?:市|县|区)?(?:的|当地的)?(?:第?[一二三四五六\d]+期?)?[^，。；、的]{0,6}?${plant}`,
  /** Between the firm and the area: nothing, or words that make the plant the firm's. */
  owns: pattern`^(?:公司|集团)?${join}?$`,
}));

const owner = /^(?:公司|集团)?(?:的|旗下的?)$/;

/** A firm's plants are named by their areas: `恒越苏州厂`, `澜镓在台中的厂房`, `恒越的滨湖基地`, `京东方旗下有成都4.5代线、北京5代线`, `海力士（无锡）`. Source: usage of trade news. */
export const firmsPlant: Rule = {
  id: "firms-plant",
  reason: "the firm's plant is named by the area in which it stands",
  example: "恒越光电滨湖厂本月投产",
  *read(context) {
    const { reading: { text }, cast } = context;
    for (const line of context.linesWith("Company", "Region")) {
      const { outer } = line;
      for (const [index, firm] of outer.entries()) {
        const next = outer[index + 1];
        if (firm.kind !== "Company" || next === undefined || next.start - firm.end > 6) continue;
        if (next.kind === "Region" && next.start === firm.end + 1 && text.charAt(firm.end) === "（" && text.charAt(next.end) === "）") yield* located(cast.of(firm), cast.of(next), { start: firm.start, end: next.end + 1 }, 0.88);
        if (next.kind === "Project") yield* plantsAsProjects(context, line, outer, firm);
        const area = next;
        if (area.kind !== "Region") continue;
        const between = text.slice(firm.end, area.start);
        const behind = plantBehind(text, area);
        // A subsidiary that is named is what stands there, not its owner: 恒越光电在庐州的子公司澜泰微.
        const child = behind?.endsWith("公司") === true ? outer.find(({ kind, start }) => kind === "Company" && start === area.end + behind.length) : undefined;
        if (child !== undefined) yield* located(cast.of(child), cast.of(area), { start: firm.start, end: child.end }, 0.88);
        if (child !== undefined || behind === undefined || !cues().owns.test(between) || (between === "" && !isShort(behind)) || (owner.test(between) && !isShort(behind))) continue;
        for (const plant of plantsFrom(text, outer, area)) yield* located(cast.of(firm), cast.of(plant), { start: firm.start, end: Math.max(plant.end, area.end + behind.length) }, 0.88);
      }
      yield* subjectsPlants(context, line, outer);
    }
  },
};

/** 京东方旗下有成都4.5代线、北京5代线, where each line is a project of its own that begins with its area. */
function* plantsAsProjects({ reading: { text }, cast }: Context, { mentions }: Line, outer: readonly Mention[], firm: Mention): Generator<Statement> {
  let from = firm.end;
  for (const plant of outer) {
    if (plant.kind !== "Project" || plant.start < firm.end) continue;
    const between = text.slice(from, plant.start);
    const area = mentions.find(({ kind, inside, start }) => kind === "Region" && inside === plant && start === plant.start);
    if (area === undefined || !(from === firm.end ? between !== "" && cues().owns.test(between) : /^[、和与及]$/.test(between))) return;
    yield* located(cast.of(firm), cast.of(area), { start: firm.start, end: plant.end }, 0.88);
    from = plant.end;
  }
}

/** In news the plants that an area and 厂 name are those of the firm that the sentence speaks of: 新机台用来扩充厦门厂、天津厂. */
function* subjectsPlants(context: Context, line: Line, outer: readonly Mention[]): Generator<Statement> {
  const { reading: { text, isNews }, cast } = context;
  if (!isNews) return;
  for (const [index, area] of outer.entries()) {
    if (area.kind !== "Region" || !/^厂(?![商家房])/.test(text.slice(area.end, area.end + 2)) || outer[index - 1]?.end === area.start) continue;
    const subject = subjectsOf(context).get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= area.start);
    const buyer = subject === undefined ? undefined : buyerOf(text, outer, subject.end, area.start);
    if (buyer !== undefined) yield* located(cast.of(buyer), cast.of(area), { start: buyer.start, end: area.end + 1 }, 0.85);
    else if (subject !== undefined && !outer.some(({ kind, start, end }) => kind === "Company" && start >= subject.end && end <= area.start)) yield* located(subject.entity, cast.of(area), { start: subject.start, end: area.end + 1 }, 0.85);
  }
}

/** The areas of a list of plants that begins with one: 成都4.5代线、北京5代线. */
function plantsFrom(text: string, outer: readonly Mention[], first: Mention): Mention[] {
  const areas = [first];
  for (const next of outer) {
    const last = areas.at(-1) ?? first;
    const end: number = last.end + (plantBehind(text, last)?.length ?? 0);
    if (next.kind === "Region" && next.start === end + 1 && /[、和与及]/.test(text.charAt(end)) && plantBehind(text, next) !== undefined) areas.push(next);
  }
  return areas;
}

function plantBehind(text: string, area: Mention): string | undefined {
  return cues().plantBehind.exec(text.slice(area.end, area.end + 20))?.[0];
}

/** Whether the plant stands right behind its area: 苏州厂, 苏州第二工厂. */
function isShort(behind: string): boolean {
  return behind.length <= 8;
}
