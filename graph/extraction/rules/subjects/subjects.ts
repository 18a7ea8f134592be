import type { Context, Line } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { projectOfEntryAt } from "../../projects/entry-projects.ts";
import { firmsAtHead, isOnlyOwner } from "./firm-at-head.ts";
import { waresOfPage } from "./firm-of-page.ts";
import { goesOnUnderHead, goneOnWith, projectOfLine, toldUnder, unnamedProject } from "./gone-on-with.ts";
import { type Items, itemsOf } from "./items-of-news.ts";
import { type Named, remember } from "./named-last.ts";
import { namedSubjects } from "./names-as-subjects.ts";
import { oncePer } from "../../scan/once-per.ts";
import { isPayer } from "./payers.ts";
import { inBusiness, ofTwo, pointedAt } from "./pointed-at.ts";
import type { Subject } from "./subject.ts";

export type { Subject };

/**
 * The subjects of a paper's sentences in their order: the firm or project that a sentence begins with, and `该项目`, `公司` for the last one named.
 * A heading or title names what its paragraph goes on with.
 */
export const subjectsOf = oncePer(findSubjects);

function findSubjects(context: Context): ReadonlyMap<Line, readonly Subject[]> {
  const subjects = new Map<Line, readonly Subject[]>();
  const last: Named = new Map();
  const { text, isNews } = context.reading;
  const items = isNews ? itemsOf(context) : noItems;
  const wares = isNews ? waresOfPage(context) : undefined;
  let listing: Subject | undefined;
  let headed: Entity | undefined;
  for (const line of context.lines) {
    const { start, end } = line.sentence;
    const words = text.slice(start, end);
    // What an item goes on with is none of what the items before it name.
    if (items.heads.has(line)) last.clear();
    const named = line.mentions.filter(({ kind, inside }) => (kind === "Company" || kind === "Project") && inside === undefined).filter((mention) => !isOnlyOwner(context, line, mention) && !(isNews && mention.kind === "Company" && isPayer(text, line.sentence, mention)));
    const own = [...namedSubjects(context, line, named), ...pointedAt(context, line, named, last)];
    if (words.includes("者")) own.push(...ofTwo(context, line));
    if (isNews && !own.some(({ kind }) => kind === "Company")) own.push(...inBusiness(context, line, named, own));
    const project = last.get("Project");
    if (project !== undefined) own.push(...unnamedProject(context, line, project));
    const told = items.told.get(line);
    if (told !== undefined && !own.some((subject) => subject.kind === "Company" || subject.start === start)) own.push(...toldUnder(context, line, told));
    const head = own.length === 0 ? firmsAtHead(context).get(line) : undefined;
    if (head !== undefined) own.push({ entity: head, kind: "Company", start, end: start });
    if (isNews && own.length === 0 && named.length === 0) own.push(...goneOnWith(context, line, last));
    if (headed !== undefined && !own.some((subject) => subject.start === start) && goesOnUnderHead(text, start)) own.push(projectFrom(start, headed));
    const listed = own.length > 0 || named.some(({ kind }) => kind === "Project") ? undefined : projectOfEntryAt(context, start);
    if (listed !== undefined) own.push(projectFrom(start, listed));
    headed = projectOfLine(context, line, named);
    const mark = own.length === 0 && listing !== undefined ? itemMark.exec(words) : null;
    if (mark !== null && listing !== undefined) own.push({ ...listing, start, end: start + mark[0].length, lists: true });
    else listing = words.includes("：") && opensItems.test(words) ? own.at(-1) : undefined;
    const ofPage = wares?.get(line);
    if (ofPage !== undefined) own.splice(0, own.length, { entity: ofPage.firm, kind: "Company", start, end: ofPage.from, lists: true });
    remember(context, line, named, last);
    subjects.set(line, own.length > 1 ? own.sort((one, other) => one.start - other.start) : own);
  }
  return subjects;
}

/** The project that a sentence goes on with from its first word, and does not name. */
function projectFrom(start: number, entity: Entity): Subject {
  return { entity, kind: "Project", start, end: start };
}

/** The mark of an item: ①, （2）, 3、. */
const itemMark = /^(?:[①-⑳]|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十\d]{1,2}[、.](?!\d))/;
/** A sentence whose items follow, the first of them in it or all behind it. */
const opensItems = /：(?:(?:[①-⑳]|（[一1]）|[一1][、.])[^：]*)?$/;

const noItems: Items = { heads: new Set(), told: new Map() };
