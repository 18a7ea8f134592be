import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { charactersOf } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { isPlace, located } from "../areas.ts";
import { groupsOf } from "../lists/groups.ts";
import type { Subject } from "../subjects/subject.ts";
import { subjectsOf } from "../subjects/subjects.ts";
import { partnersIn } from "../supply/supplies.ts";
import { bringsMoney, ownersOf } from "./owners-and-visitors.ts";
import { foundsFirm } from "./events-at-place.ts";
import { type Places, placesListed } from "./places-listed.ts";

const cues = cuesOf("plants-of-subject", ({ plant, many, lie, work, turn, other, not }) => ({
  /** Behind places: the plants that they name, 工厂, 等地的芯片产线, 两地设有. */
  arePlants: pattern`^(?:等地?)?(?:${many})?的?[^，。；、的为向与和给]{0,10}?${plant}`,
  /** Right before places where the clause says that something of the subject lies there. */
  lies: pattern`^(?![^，。；]*(?:${other}))[^，。；、]{0,10}?(?:${lie})$`,
  /** Before places that 在 names, with nobody else between. */
  at: pattern`^(?![^，。；]*(?:${other}))[^，。；、]{0,24}?[在于]$`,
  /** Before places that plants are named by: 目前, 其, 另在, 旗下. */
  own: pattern`^(?![^，。；]*(?:${other}))[^，。；、]{0,10}$`,
  /** Behind such places, what the subject does or has there. */
  works: pattern`^(?:等地?)?(?:${many})?(?:${work}|的?[^，。；、]{0,14}${plant})`,
  ends: pattern`^(?:等地?)?(?:${many})?(?:[，。；）]|$)`,
  isInTurn: pattern`${turn}`,
  isDenied: pattern`${not}`,
}));

/**
 * The plants of the firm that a sentence speaks of lie where its clauses put them, each of several places: `恒越光电……，滨湖厂则供应外延片`, `恒越光电拥有滨湖、江岭两个生产基地`,
 * `恒越光电在滨湖、江岭均有产线`, `总部之外，工厂位于江岭`. Source: usage of trade news and of firms' papers.
 */
export const plantsOfSubject: Rule = {
  id: "plants-of-the-subject",
  reason: "the sentence speaks of the firm, and its clause says that a plant or work of the firm's is there",
  example: "恒越光电主攻外延片，滨湖工厂下月投产",
  *read(context) {
    if (!context.reading.isNews) return;
    for (const line of context.proseWith("Company", "Region", "Park")) {
      const lists = placesListed(context.reading.text, line.outer);
      if (lists.length === 0) continue;
      const subjects = (subjectsOf(context).get(line) ?? []).filter(({ kind }) => kind === "Company");
      for (const list of subjects.length === 0 ? [] : lists) yield* plantsAt(context, line, subjects, list);
    }
  },
};

function* plantsAt(context: Context, line: Line, subjects: readonly Subject[], list: Places): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const { sentence, outer } = line;
  const subject = subjects.findLast(({ end }) => end <= list.start);
  if (subject === undefined || list.start - subject.end > farthest || outer.some(({ kind, start }) => kind === "Company" && start >= list.end && !/[，。；]/.test(text.slice(list.end, start)))) return;
  const group = groupsOf(text, outer, "Company").find(({ start, members }) => start === subject.start || members.some((member) => member.start === subject.start));
  const from = Math.max(group?.end ?? subject.end, subject.end);
  if (from > list.start || hasOther(context, outer, from, list.start)) return;
  const clause = Math.max(from, behindMark(text, list.start, clauseMarks, sentence.start));
  const [before, behind] = [text.slice(clause, list.start), text.slice(list.end, Math.min(sentence.end, list.end + longestBehind))];
  const said = saysWhere(before, behind);
  const last = list.places.at(-1);
  if (!said || cues().isDenied.test(`${before}#${/^[^，。；]*/.exec(behind)?.[0] ?? ""}`) || (last !== undefined && foundsFirm(text, last, outer))) return;
  const firms: readonly (Entity | undefined)[] = group === undefined ? [subject.entity] : group.members.map((member) => cast.of(member));
  const inTurn = firms.length > 1;
  if (inTurn && (firms.length !== list.places.length || !cues().isInTurn.test(before))) return;
  for (const [index, firm] of firms.entries()) {
    if (firm === undefined || ownersOf(context).has(firm)) continue;
    for (const place of inTurn ? list.places.slice(index, index + 1) : list.places) if (!bringsMoneyTo(context, firm, place)) yield* located(firm, cast.of(place), { start: subject.start, end: Math.max(list.end, subject.start + 1) }, firms.length === 1 ? 0.8 : 0.76);
  }
}

/** Whether the firm only comes from elsewhere with its money. */
function bringsMoneyTo(context: Context, firm: Entity, place: Mention): boolean {
  const site = context.cast.of(place);
  return site !== undefined && bringsMoney(context, firm, site);
}

/** Whether the words of its clause before places and those behind them say that the subject has something there. */
function saysWhere(before: string, behind: string): boolean {
  const { lies, at, own, works, ends, arePlants } = cues();
  if (lies.test(before) && (ends.test(behind) || works.test(behind) || arePlants.test(behind))) return true;
  return (at.test(before) && works.test(behind)) || (own.test(before) && !/[从自由]$/.test(before) && arePlants.test(behind));
}

/** Whether another firm, project or body stands between, that the places may be of; not one that the subject only deals with. */
function hasOther(context: Context, outer: readonly Mention[], from: number, until: number): boolean {
  const partners = partnersIn(context);
  return outer.some((mention) => !isPlace(mention) && others.has(mention.kind) && mention.start >= from && mention.end <= until && !partners.has(mention));
}

const others: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Company", "Project", "Institution", "Agency"]);
const clauseMarks = charactersOf("，。；：\n");
/** So far behind the firm that its sentence speaks of. */
const farthest = 120;
const longestBehind = 30;
