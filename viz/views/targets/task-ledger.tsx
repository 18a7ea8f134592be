import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Name, NameButton } from "../../components/name.tsx";
import { Empty } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import type { Words } from "../../messages.ts";
import { collatorIn, nameIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { LedgerChoice } from "./choice.tsx";
import { messages } from "./messages.ts";
import type { TaskRow } from "./requests.ts";
import { targets } from "./slice.ts";
import { bodiesOf, roles, withRole } from "./task-bodies.ts";

type LedgerWords = Words<keyof typeof messages>;

/** Tasks with their responsible bodies: a list, or tasks against bodies with each body's role. */
export function TaskLedger({ items, total }: { readonly items: readonly TaskRow[]; readonly total: number }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say, language } = words;
  const { body, layout } = targets.of(state.value);
  const bodies = useMemo(() => bodiesOf(items), [items]);
  const rows = useMemo(() => items.filter((task) => body === null || task.bodies.some((one) => one.body.id === body)), [items, body]);
  const columns = useMemo(() => (layout === "grid" ? gridColumns(words, bodiesOf(rows)) : listColumns(words)), [words, layout, rows]);
  if (items.length === 0) return <Empty title={say("tasks.empty")}>{say("tasks.empty.fill")}</Empty>;
  const named = bodies.map(({ id, ...one }) => ({ value: id, label: nameIn(language, one).shown })).toSorted((one, other) => collatorIn(language).compare(one.label, other.label));
  return (
    <>
      <div class="ledger-choices">
        <LedgerChoice label={say("tasks.body")} value={body ?? ""} onChoose={(chosen) => dispatch(targets.set({ body: chosen === "" ? null : chosen }))} options={[{ value: "", label: say("tasks.body.all") }, ...named]} />
        <LedgerChoice label={say("tasks.layout")} value={layout} onChoose={(chosen) => dispatch(targets.set({ layout: chosen }))} options={(["list", "grid"] as const).map((value) => ({ value, label: say(`tasks.layout.${value}`) }))} />
        {total > items.length && <span class="muted" role="status">{say("targets.total", { total, shown: items.length })}</span>}
      </div>
      {rows.length === 0
        ? <Empty title={say("tasks.empty.body")}>{say("tasks.empty.fill")}</Empty>
        : <DataTable caption={say("targets.tab.tasks")} columns={columns} rows={rows} keyOf={({ id }) => id} sort={targets.of(state.value).sort} onSort={(sort) => dispatch(targets.set({ sort }))} onOpen={({ id }) => dispatch(select(id))} selected={state.value.selection} />}
    </>
  );
}

const titleColumn = ({ say }: LedgerWords): Column<TaskRow> => ({ id: "title", label: say("tasks.title"), heads: true, value: ({ title }) => title, draw: (task) => <Opener task={task} /> });
const placeColumn = ({ say, language }: LedgerWords): Column<TaskRow> => ({
  id: "place", label: say("targets.place"), value: ({ place }) => (place === null ? "" : nameIn(language, place).shown), draw: ({ place }) => place !== null && <Name of={place} />,
});

function listColumns(words: LedgerWords): readonly Column<TaskRow>[] {
  const { say, language } = words;
  const joint = language === "zh" ? "、" : ", ";
  const names = (of: readonly EntityRef[]) => of.map((one) => nameIn(language, one).shown).join(joint);
  return [
    titleColumn(words), placeColumn(words),
    {
      id: "bodies", label: say("tasks.body"), order: ({ bodies }) => bodies.length, falls: true,
      value: (task) => roles.flatMap((role) => { const of = withRole(task, role); return of.length === 0 ? [] : [`${say(`tasks.role.${role}`)}${language === "zh" ? "：" : ": "}${names(of)}`]; }).join(language === "zh" ? "；" : "; "),
      draw: (task) => (task.bodies.length === 0 ? <span class="muted">{say("tasks.nobody")}</span> : roles.map((role) => <InRole key={role} label={say(`tasks.role.${role}`)} of={withRole(task, role)} />)),
    },
    { id: "deadline", label: say("tasks.deadline"), value: ({ deadline }) => deadline ?? "" },
    { id: "addresses", label: say("tasks.addresses"), value: ({ addresses }) => names(addresses), draw: ({ addresses }) => <span class="inline">{addresses.map((one) => <NameButton key={one.id} of={one} />)}</span> },
    { id: "path", label: say("tasks.path"), value: ({ path }) => path.join(" / ") },
  ];
}

function gridColumns(words: LedgerWords, bodies: readonly EntityRef[]): readonly Column<TaskRow>[] {
  const { say, language } = words;
  const roleOf = (task: TaskRow, id: string) => task.bodies.find(({ body }) => body.id === id)?.role;
  return [
    titleColumn(words),
    ...bodies.map((body): Column<TaskRow> => ({
      id: body.id, label: nameIn(language, body).shown,
      value: (task) => { const role = roleOf(task, body.id); return role === undefined ? "" : say(`tasks.role.${roles.find((one) => one === role) ?? "unspecified"}`); },
    })),
  ];
}

function InRole({ label, of }: { readonly label: string; readonly of: readonly EntityRef[] }) {
  if (of.length === 0) return null;
  return <p class="in-role"><span class="tag">{label}</span>{of.map((one) => <NameButton key={one.id} of={one} />)}</p>;
}

function Opener({ task: { id, title } }: { readonly task: TaskRow }) {
  const { dispatch } = useStore();
  return <button type="button" class="name" lang="zh-CN" onClick={() => dispatch(select(id))}>{title}</button>;
}
