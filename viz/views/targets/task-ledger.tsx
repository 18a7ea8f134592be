import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Name } from "../../components/name.tsx";
import { Empty, ToBeRead } from "../../components/notice.tsx";
import { usePlaceName } from "../../components/scope.tsx";
import { SomeNames } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import type { Words } from "../../messages.ts";
import { dueIn } from "../../due.ts";
import { chineseIn, collatorIn, nameIn, textIn } from "../../names.ts";
import { choosePlace, select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { LedgerChoice } from "./choice.tsx";
import { messages } from "./messages.ts";
import type { TaskRow } from "./requests.ts";
import { targets } from "./slice.ts";
import { type Role, roles } from "../../roles.ts";
import { bodiesOf, roleIn, withRole } from "./task-bodies.ts";

type LedgerWords = Words<keyof typeof messages>;

/** Tasks with their responsible bodies: a list, or tasks against bodies with each body's role. */
export function TaskLedger({ items, total }: { readonly items: readonly TaskRow[]; readonly total: number }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say, language } = words;
  const { body, matter, layout } = targets.of(state.value);
  const placeName = usePlaceName();
  const bodies = useMemo(() => bodiesOf(items), [items]);
  const matters = useMemo(() => [...new Map(items.flatMap((task) => task.matters.map((one) => [one.zh, one] as const))).values()], [items]);
  const chosen = useMemo(() => items.filter((task) => (body === null || task.bodies.some((one) => one.body.id === body)) && (matter === null || task.matters.some(({ zh }) => zh === matter))), [items, body, matter]);
  const rows = useMemo(() => (layout === "grid" ? chosen.filter((task) => task.bodies.length > 0) : chosen), [chosen, layout]);
  const columns = useMemo(() => (layout === "grid" ? gridColumns(words, bodiesOf(rows)) : listColumns(words)), [words, layout, rows]);
  const places = useMemo(() => [...new Map(items.flatMap(({ place }) => (place === null ? [] : [[place.id, place] as const]))).values()], [items]);
  if (items.length === 0) return <ToBeRead title={say("tasks.empty")}>{say("tasks.empty.fill")}</ToBeRead>;
  const named = (of: readonly EntityRef[]) => of.map(({ id, ...one }) => ({ value: id, label: nameIn(language, one).shown })).toSorted((one, other) => collatorIn(language).compare(one.label, other.label));
  const { place } = state.value;
  // A place around those of the tasks, such as their province, is chosen all the same.
  const around = place === null || placeName === undefined || places.some(({ id }) => id === place) ? [] : [{ value: place, label: placeName }];
  return (
    <>
      <div class="ledger-choices">
        <LedgerChoice label={say("targets.place")} value={place ?? ""} onChoose={(chosen) => dispatch(choosePlace(chosen === "" ? null : chosen))} options={[{ value: "", label: say("place.all") }, ...around, ...named(places)]} />
        <LedgerChoice label={say("tasks.body")} value={body ?? ""} onChoose={(chosen) => dispatch(targets.set({ body: chosen === "" ? null : chosen }))} options={[{ value: "", label: say("tasks.body.all") }, ...named(bodies)]} />
        <LedgerChoice label={say("tasks.matter")} value={matter ?? ""} onChoose={(one) => dispatch(targets.set({ matter: one === "" ? null : one }))} options={[{ value: "", label: say("tasks.matter.all") }, ...matters.map((one) => ({ value: one.zh, label: textIn(language, one) }))]} />
        <LedgerChoice label={say("tasks.layout")} value={layout} onChoose={(chosen) => dispatch(targets.set({ layout: chosen }))} options={(["list", "grid"] as const).map((value) => ({ value, label: say(`tasks.layout.${value}`) }))} />
        <span class="muted" role="status">{say("tasks.counts", { tasks: chosen.length, nobody: chosen.filter((task) => task.bodies.length === 0).length })}</span>
        {language === "en" && <span class="muted">{say("tasks.original")}</span>}
        {total > items.length && <span class="muted" role="status">{say("targets.total", { total, shown: items.length })}</span>}
      </div>
      {rows.length === 0
        ? <Empty title={say("tasks.empty.chosen")}><button type="button" class="primary" onClick={() => dispatch(targets.set({ body: null, matter: null }))}>{say("tasks.empty.chosen.all")}</button></Empty>
        : <div class={`tasks tasks-${layout}`}><DataTable caption={say("targets.tab.tasks")} columns={columns} rows={rows} keyOf={({ id }) => id} sort={targets.of(state.value).sort} onSort={(sort) => dispatch(targets.set({ sort }))} onOpen={({ id }) => dispatch(select(id))} selected={state.value.selection} /></div>}
    </>
  );
}

const placeColumn = ({ say, language }: LedgerWords): Column<TaskRow> => ({
  id: "place", label: say("targets.place"), value: ({ place }) => (place === null ? "" : nameIn(language, place).shown), draw: ({ place }) => place !== null && <Name of={place} />,
});

/** A task's title below the headings that it stands under. */
function titleColumns({ say, language }: LedgerWords): readonly Column<TaskRow>[] {
  return [
    { id: "title", label: say("tasks.title"), heads: true, value: ({ title }) => title, draw: (task) => <Opener task={task} /> },
    { id: "path", label: say("tasks.path"), sheetOnly: true, value: ({ path }) => path.join(" / ") },
    { id: "matter", label: say("tasks.matter"), sheetOnly: true, value: ({ matters }) => matters.map((one) => textIn(language, one)).join(language === "zh" ? "、" : ", ") },
  ];
}

function listColumns(words: LedgerWords): readonly Column<TaskRow>[] {
  const { say, language } = words;
  const joint = language === "zh" ? "、" : ", ";
  const names = (of: readonly EntityRef[]) => of.map((one) => nameIn(language, one).shown).join(joint);
  return [
    ...titleColumns(words), placeColumn(words),
    {
      id: "bodies", label: say("tasks.body"), order: ({ bodies }) => bodies.length, falls: true,
      value: (task) => roles.flatMap((role) => { const of = withRole(task, role); return of.length === 0 ? [] : [`${say(`tasks.role.${role}`)}${language === "zh" ? "：" : ": "}${names(of)}`]; }).join(language === "zh" ? "；" : "; "),
      draw: (task) => (task.bodies.length === 0 ? <span class="muted">{say("tasks.nobody")}</span> : roles.map((role) => <InRole key={role} role={role} of={withRole(task, role)} />)),
    },
    { id: "deadline", label: say("tasks.deadline"), value: ({ deadline }) => deadline ?? "", draw: ({ deadline }) => deadline !== null && <Due deadline={deadline} /> },
    { id: "addresses", label: say("tasks.addresses"), value: ({ addresses }) => names(addresses), draw: ({ addresses }) => <SomeNames of={addresses} first={6} /> },
  ];
}

/** Tasks against the bodies that have most of them; the other bodies of a task stand in one column. */
function gridColumns(words: LedgerWords, bodies: readonly EntityRef[]): readonly Column<TaskRow>[] {
  const { say, language } = words;
  const [own, others] = [bodies.slice(0, mostBodies), new Set(bodies.slice(mostBodies).map(({ id }) => id))];
  const rest = (task: TaskRow) => task.bodies.map(({ body }) => body).filter(({ id }) => others.has(id));
  return [
    ...titleColumns(words),
    ...own.map((body): Column<TaskRow> => ({
      id: body.id, label: nameIn(language, body).shown, order: (task) => { const role = roleIn(task, body.id); return role === undefined ? roles.length : roles.indexOf(role); },
      value: (task) => { const role = roleIn(task, body.id); return role === undefined ? "" : say(`tasks.role.${role}`); },
      draw: (task) => { const role = roleIn(task, body.id); return role !== undefined && <RoleTag role={role} />; },
    })),
    ...(others.size === 0 ? [] : [{
      id: "others", label: say("tasks.others"), value: (task: TaskRow) => rest(task).map((one) => nameIn(language, one).shown).join(language === "zh" ? "、" : ", "), draw: (task: TaskRow) => <SomeNames of={rest(task)} first={1} />,
    }]),
  ];
}

/** Columns that can still be read side by side. */
const mostBodies = 14;

function InRole({ role, of }: { readonly role: Role; readonly of: readonly EntityRef[] }) {
  if (of.length === 0) return null;
  return <p class="in-role"><RoleTag role={role} /> <SomeNames of={of} first={6} /></p>;
}

/** Until when, in the language chosen where the document prints a date. */
function Due({ deadline }: { readonly deadline: string }) {
  const words = dueIn(useWords().language, deadline);
  return <span lang={chineseIn(words)}>{words}</span>;
}

/** A role by its word and its frame. */
function RoleTag({ role }: { readonly role: Role }) {
  const { say } = useWords(messages);
  return <span class={`role role-${role}`}>{say(`tasks.role.${role}`)}</span>;
}

function Opener({ task: { id, title, path, matters } }: { readonly task: TaskRow }) {
  const { state, dispatch } = useStore();
  const { language } = state.value;
  return <>{path.length > 0 && <small class="task-path" lang="zh-CN">{path.join(" / ")}</small>}<button type="button" class="name" lang="zh-CN" onClick={() => dispatch(select(id))}>{title}</button>{language === "en" && matters.length > 0 && <small class="task-path">{matters.map((one) => textIn(language, one)).join(", ")}</small>}</>;
}
