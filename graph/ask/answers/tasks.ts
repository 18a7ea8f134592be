import { inOrder } from "../../analysis/bodies.ts";
import type { EntityRef } from "../../analysis/chain-rows.ts";
import { askTasks, type TaskLine } from "../../analysis/questions/ledgers.ts";
import { distinctById } from "../../grouping.ts";
import type { Found } from "../answer.ts";
import type { Asked, Period } from "../asked.ts";
import { fold } from "../fold.ts";
import type { Text } from "../../ontology/index.ts";
import { matterIn } from "../matters.ts";
import { sharedMatters, sharedNotions } from "../word-tables.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, inBoth, type Language, namesIn, nameIn, someNames, tableOf } from "../table.ts";
import { aliasesOf, placesAsked, type Telling, thingsOf } from "../telling.ts";
import { liesIn } from "./bounds.ts";
import { silent } from "./silence.ts";

const roles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = { lead: { zh: "牵头", en: "lead" }, joint: { zh: "配合", en: "joint" }, territorial: { zh: "属地", en: "territorial" } };

/** Tasks with their path, deadline and responsible bodies: of a place, a body, on a thing, or by the words of their titles. */
export async function answerTasks(telling: Telling): Promise<Found> {
  const { language, asked } = telling;
  const { tasks: all, missed } = await tasksAsked(telling);
  const due = asked.period === null ? [] : all.filter(({ deadline }) => deadline !== null && liesIn(dateIn(deadline), asked.period as Period));
  const tasks = due.length > 0 ? due : asked.cues.has("when") && asked.tasks.length === 0 && !isDeadlineDenied(asked) ? all.filter(({ deadline }) => deadline !== null) : all;
  const dated = deadlinesTold(asked, due.length, tasks.length < all.length);
  const { columns, rows } = tableOf(tasks, [
    ...entityColumns<TaskLine>("task", { zh: "任务", en: "Task" }, asTask, language),
    { id: "path", label: { zh: "所在章节", en: "Heading" }, cell: ({ path }) => path.join(" / ") },
    ...entitiesColumns<TaskLine>("bodies", { zh: "责任单位", en: "Responsible" }, ({ bodies }) => inOrder(bodies).map(({ entity }) => entity), language, (task) => bodiesIn(task, language)),
    { id: "deadline", label: { zh: "期限", en: "Deadline" }, cell: ({ deadline }) => deadline },
    ...entityColumns<TaskLine>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    ...entitiesColumns<TaskLine>("addresses", { zh: "针对", en: "Addresses" }, ({ addresses }) => addresses.map(({ entity }) => entity), language),
  ], claimsOfTask);
  const link = linkTo("/targets", asked, { tab: "tasks", body: bodiesAsked(asked)[0]?.id });
  const who = { zh: namesIn("zh")([...bodiesAsked(asked), ...asked.places]), en: [...bodiesAsked(asked), ...asked.places].map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  if (tasks.length === 0) return silent(telling, { zh: `${who.zh}有这样的任务`, en: `such tasks${who.en === "" ? "" : ` (${who.en})`}` }, link, columns);
  return { columns, rows, link, isThin: missed !== null, text: inBoth((lang) => (lang === "zh" ? `${missedIn(missed, lang)}${dated.zh}${who.zh}${who.zh === "" ? "" : "的"}任务读到${tasks.length}项：${tasksTold(tasks, lang)}。${shared(tasks, bodiesAsked(asked), lang)}` : `${missedIn(missed, lang)}${dated.en}${tasks.length} task${tasks.length === 1 ? "" : "s"}${who.en === "" ? "" : ` (${who.en})`}: ${tasksTold(tasks, lang)}.${shared(tasks, bodiesAsked(asked), lang)}`)) };
}

/** How a question's words on deadlines narrowed the tasks, or that they did not. */
function deadlinesTold(asked: Asked, due: number, isNarrowed: boolean): Text {
  if (asked.period !== null && due === 0) return { zh: "没有读到期限在这段时间里的任务，以下没有按期限筛选。", en: "No task with a deadline in that time was read; what follows is not narrowed by deadlines. " };
  if (isDeadlineDenied(asked)) return { zh: "以下任务没有读到期限。", en: "Of these tasks no deadline was read. " };
  return isNarrowed && asked.cues.has("when") ? { zh: "只列读到期限的。", en: "Only those with a deadline are listed. " } : { zh: "", en: "" };
}

/** Of how many tasks a sentence also tells whose they are. */
const mostWithBodies = 3;

/** The tasks by name; of a few also who is responsible. */
function tasksTold(tasks: readonly TaskLine[], language: Language): string {
  if (tasks.length > mostWithBodies) return someNames(tasks.map(asTask), language, 12);
  const whose = ({ bodies }: TaskLine) => {
    if (bodies.length === 0) return language === "zh" ? "责任单位文件未明确" : "the document names nobody";
    return `${language === "zh" ? "责任单位：" : "responsible: "}${someNames(inOrder(bodies).map(({ entity }) => entity), language, 6)}`;
  };
  return tasks.map((task) => (language === "zh" ? `${task.title}（${whose(task)}）` : `${task.title} (${whose(task)})`)).join(language === "zh" ? "；" : "; ");
}

/** Of the tasks of several bodies: how many each has, and which they have in common. */
function shared(tasks: readonly TaskLine[], bodies: readonly EntityRef[], language: Language): string {
  if (bodies.length < 2) return "";
  const has = ({ bodies: own }: TaskLine, { id }: EntityRef) => own.some(({ entity }) => entity.id === id);
  const each = bodies.map((body) => `${nameIn(language)(body) ?? ""}${language === "zh" ? "" : " "}${tasks.filter((task) => has(task, body)).length}${language === "zh" ? "项" : ""}`);
  const common = tasks.filter((task) => bodies.every((body) => has(task, body))).map(asTask);
  return language === "zh" ? `其中${each.join("、")}；共同的${common.length}项${common.length === 0 ? "" : `：${someNames(common, language, 12)}`}。` : ` Of these: ${each.join(", ")}; in common ${common.length}${common.length === 0 ? "" : `: ${someNames(common, language, 12)}`}.`;
}

interface Responsible {
  readonly body: EntityRef;
  readonly role: string;
  readonly task: TaskLine;
  readonly claim: string;
}

/** Who is responsible: one row for each body of each task that the question means; a task whose document names nobody says so. */
export async function answerResponsible(telling: Telling): Promise<Found> {
  const { language, asked } = telling;
  const { tasks, missed } = await tasksAsked(telling);
  const role = roleAsked(asked);
  const all = tasks.flatMap((task) => inOrder(task.bodies).map(({ entity, role: said, claim }): Responsible => ({ body: entity, role: said, task, claim })));
  const inRole = all.filter((item) => role === null || item.role === role);
  // A text that tells no roles names its bodies in an order; all are shown, and that nobody is said to lead.
  const items = inRole.length > 0 ? inRole : all.filter(({ role: said }) => said === "unspecified");
  const noRole = role === null || inRole.length > 0 ? { zh: "", en: "" } : { zh: `文件没有写明${roles[role]?.zh ?? ""}单位；`, en: `The documents name no body in the ${roles[role]?.en ?? ""} role; ` };
  const aliases = await aliasesOf(telling, items.map(({ body }) => body));
  const { columns, rows } = tableOf(items, [
    ...entityColumns<Responsible>("body", { zh: "责任单位", en: "Responsible body" }, ({ body }) => body, language),
    { id: "role", label: { zh: "角色", en: "Role" }, cell: ({ role: said }) => roles[said]?.[language] },
    ...entityColumns<Responsible>("task", { zh: "任务", en: "Task" }, ({ task }) => asTask(task), language),
    { id: "deadline", label: { zh: "期限", en: "Deadline" }, cell: ({ task }) => task.deadline },
    ...entityColumns<Responsible>("place", { zh: "地方", en: "Place" }, ({ task }) => task.place, language),
    { id: "aliases", label: { zh: "又称", en: "Also called" }, cell: ({ body }) => aliases(body) },
  ], ({ claim, task }) => [claim, ...task.sets]);
  const link = linkTo("/targets", asked, { tab: "tasks" });
  const about = { zh: tasks.length === 0 ? "" : someNames(tasks.map(asTask), "zh", 3), en: tasks.length === 0 ? "" : someNames(tasks.map(asTask), "en", 3) };
  if (items.length === 0) {
    const found = silent(telling, { zh: tasks.length === 0 ? "由谁负责" : `${about.zh}由谁负责（文件未明确）`, en: tasks.length === 0 ? "who is responsible" : `who is responsible for ${about.en} (not named by the documents)` }, link, columns);
    return { ...found, text: inBoth((lang) => `${missedIn(missed, lang)}${found.text[lang]}`) };
  }
  const bodies = distinctById(items.map(({ body }) => body));
  return { columns, rows, link, isThin: missed !== null, text: inBoth((lang) => (lang === "zh" ? `${missedIn(missed, lang)}${noRole.zh}${about.zh}的责任单位读到${bodies.length}个：${someNames(bodies, lang, 12)}。` : `${missedIn(missed, lang)}${noRole.en}${bodies.length} bod${bodies.length === 1 ? "y is" : "ies are"} responsible for ${about.en}: ${someNames(bodies, lang, 12)}.`)) };
}

/** The tasks that a question means: those named; else those of its places and bodies, on its things, whose titles hold its words. */
async function tasksAsked(telling: Telling): Promise<TasksMeant> {
  const { ask, asked } = telling;
  const [{ items }, inside, things] = await Promise.all([askTasks(ask, { place: null, agency: null, addresses: null, asOf: asked.asOf, limit: 20_000, offset: 0 }), placesAsked(telling), thingsOf(telling, asked.topics)]);
  const there = items.filter(({ region, document }) => (inside === null || inside.includes(region)) && (asked.documents.length === 0 || asked.documents.includes(document)));
  const bodies = bodiesAsked(asked);
  if (bodies.length === 0 && asked.strangers.length > 0) return meaning([]);
  if (isDeadlineDenied(asked)) return meaning(there.filter(({ deadline }) => deadline === null));
  if (asked.cues.has("not")) return meaning(there.filter((task) => (bodies.length === 0 && roleAsked(asked) !== null ? task.bodies.every(({ role }) => role !== roleAsked(asked)) : isWithout(task, bodies))));
  const named = items.filter(({ id }) => asked.tasks.some((task) => task.id === id));
  if (named.length > 0) return meaning(named);
  // A body named by its area (某区政府) has tasks in the plans of places around it.
  const reached = there.length === 0 && bodies.length > 0 ? items.filter(({ document }) => asked.documents.length === 0 || asked.documents.includes(document)) : there;
  const ofBodies = bodies.length === 0 ? there : inRole(reached, bodies, roleAsked(asked));
  // A park or area may be a body itself: 综改区负责哪些任务.
  const meant = ofBodies.length > 0 || inside === null ? ofBodies : items.filter((task) => hasAny(task, asked.places));
  const onThem = onTopics(meant, asked.topics, new Set(things));
  const fitting = titled(onThem, asked);
  return { tasks: fitting ?? onThem, missed: fitting === null && asked.topics.length === 0 ? matterIn(asked.rest, asked.language) : null };
}

/** The tasks that a question means, and the matter that it names though no title does, in a word of each language. */
interface TasksMeant {
  readonly tasks: readonly TaskLine[];
  readonly missed: Text | null;
}

function meaning(tasks: readonly TaskLine[]): TasksMeant {
  return { tasks, missed: null };
}

/** What is said before tasks that are none on the matter asked for. */
function missedIn(missed: Text | null, language: Language): string {
  if (missed === null) return "";
  return language === "zh" ? `没有读到标题说“${missed.zh}”的任务，以下没有按它筛选。` : `No task was read whose title says “${missed.en}”; it narrows nothing here. `;
}

/** A printed deadline as ISO text: 2027年6月 is 2027-06; null where it tells no year. */
function dateIn(deadline: string): string | null {
  const [, year, month] = /(20\d\d)年?(?:[-./]?(1[0-2]|0?[1-9])(?!\d))?/.exec(deadline) ?? [];
  return year === undefined ? null : month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}

/** Whether it is the deadline that tasks are to be without. */
function isDeadlineDenied({ cues }: Asked): boolean {
  return cues.has("not") && cues.has("when") && !["responsible", "agency", "who", "lead", "joint"].some((cue) => cues.has(cue));
}

/** Whether none of these bodies has a task that one of them might; of no body at all, whether it has none. */
function isWithout(task: TaskLine, bodies: readonly EntityRef[]): boolean {
  return bodies.length === 0 ? task.bodies.length === 0 : isScopeOf(task, bodies) && !hasAny(task, bodies);
}

function hasAny({ bodies }: TaskLine, some: readonly EntityRef[]): boolean {
  return bodies.some(({ entity }) => some.some(({ id }) => id === entity.id));
}

/** The tasks that bodies have in a role; where no text gives them that role, those for which none is told. */
function inRole(tasks: readonly TaskLine[], bodies: readonly EntityRef[], role: string | null): readonly TaskLine[] {
  const having = (wanted: string | null) => tasks.filter((task) => task.bodies.some(({ entity, role: said }) => (wanted === null || said === wanted) && bodies.some(({ id }) => id === entity.id)));
  const found = having(role);
  return found.length > 0 ? found : having("unspecified");
}

/** The tasks that address what of the chain is asked for, or else name it in their title. */
function onTopics(tasks: readonly TaskLine[], topics: Asked["topics"], things: ReadonlySet<string>): readonly TaskLine[] {
  if (topics.length === 0) return tasks;
  const addressing = tasks.filter(({ addresses }) => addresses.some(({ entity }) => things.has(entity.id)));
  return addressing.length > 0 ? addressing : tasks.filter(({ title }) => topics.some(({ label }) => title.includes(label.zh)));
}

/** Whether a task is of the place that one of the bodies serves: elsewhere nobody expects it. */
function isScopeOf({ region }: TaskLine, bodies: readonly EntityRef[]): boolean {
  const key = region.slice(region.indexOf(":") + 1).replace(":", "/");
  return bodies.some(({ id, kind }) => kind !== "Agency" || id.startsWith(`Agency:${key}:`));
}

function bodiesAsked({ agencies, actors }: Asked): readonly EntityRef[] {
  return [...agencies, ...actors.filter(({ kind }) => kind !== "Project")];
}

function roleAsked({ cues }: Asked): string | null {
  if (cues.has("lead") && cues.has("joint")) return null;
  return cues.has("lead") ? "lead" : cues.has("joint") ? "joint" : cues.has("territorial") && !cues.has("agency") ? "territorial" : null;
}

/** Of the tasks those whose titles hold the words that nothing else explains, or else words for the same matter; null where none does. */
function titled(tasks: readonly TaskLine[], asked: Asked): readonly TaskLine[] | null {
  const byWords = bestBy(tasks, ({ title }) => (asked.language === "en" ? sharedNotions(asked.rest, title, "task") : sharedPairs(asked.rest, title)));
  return byWords ?? bestBy(tasks, ({ title }) => sharedMatters(asked.rest, title, "task"));
}

function bestBy(tasks: readonly TaskLine[], score: (task: TaskLine) => number): readonly TaskLine[] | null {
  const best = Math.max(0, ...tasks.map(score));
  return best === 0 ? null : tasks.filter((task) => score(task) >= Math.max(1, best * 0.7));
}

function sharedPairs(words: string, title: string): number {
  const folded = fold(title).text;
  return [...folded].map((_, at) => folded.slice(at, at + 2)).filter((pair) => pair.length === 2 && words.includes(pair) && !weak.has(pair)).length;
}

/** Pairs of characters that stand in nearly every title. */
const weak = new Set(["工程", "任务", "产业", "工作", "重点", "强化", "推进", "推动", "开展", "提升", "负责", "半导", "导体", "集成", "成电", "电路"]);

function asTask({ id, title }: TaskLine): EntityRef {
  return { id, kind: "Task", name: title, nameEn: null };
}

function bodiesIn({ bodies }: TaskLine, language: Language): string {
  const name = nameIn(language);
  const all = inOrder(bodies).map(({ entity, role }) => `${name(entity) ?? ""}${roles[role] === undefined ? "" : language === "zh" ? `（${roles[role].zh}）` : ` [${roles[role].en}]`}`);
  return all.length === 0 ? (language === "zh" ? "文件未明确" : "not named by the document") : all.join(language === "zh" ? "、" : ", ");
}

function claimsOfTask({ sets, bodies, addresses }: TaskLine): readonly string[] {
  return [...sets, ...bodies.map(({ claim }) => claim), ...addresses.map(({ claim }) => claim)].slice(0, 12);
}
