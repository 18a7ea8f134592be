import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Name, NameButton, NameLink } from "../../components/name.tsx";
import { ToBeRead } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { dateIn, nameIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { amountIn, unitIn } from "./measures.tsx";
import { messages } from "./messages.ts";
import type { ProjectRow, Projects } from "./requests.ts";
import { targets } from "./slice.ts";

/** Projects with undertaker, investment, period and state; sums per place and printed unit, and what they leave out. */
export function ProjectLedger({ ledger: { items, total, sums, leftOut, stopped } }: { readonly ledger: Projects }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say } = words;
  const columns = useMemo(() => columnsOf(words), [words]);
  if (items.length === 0) return <ToBeRead title={say("projects.empty")}>{say("projects.empty.fill")}</ToBeRead>;
  return (
    <>
      <ul class="sums">
        {sums.map((sum) => <Sum key={`${sum.place?.id ?? ""} ${sum.unit ?? ""}`} sum={sum} />)}
        {stopped.length > 0 && <li class="muted">{say("projects.stopped", { count: stopped.length })}</li>}
        {leftOut.length > 0 && <li class="muted">{say("projects.leftOut", { count: leftOut.length })}</li>}
        {total > items.length && <li class="muted" role="status">{say("targets.total", { total, shown: items.length })}</li>}
      </ul>
      <DataTable caption={say("targets.tab.projects")} columns={columns} rows={items} keyOf={({ project }) => project.id} sort={targets.of(state.value).sort} onSort={(sort) => dispatch(targets.set({ sort }))} onOpen={({ project }) => dispatch(select(project.id))} selected={state.value.selection} />
    </>
  );
}

/** What the projects of a place come to in one printed unit; what none of them prints is not told of. */
function Sum({ sum: { place, unit, unitEn, count, totalInvestment, plannedInvestment, plannedYears, openCount, openInvestment } }: { readonly sum: Projects["sums"][number] }) {
  const { say, language } = useWords(messages);
  const amount = (value: number | null) => amountIn(language, value, unit ?? say("projects.sum.unitless"), unitEn);
  const years = plannedYears.length > 1 ? say("projects.sum.years", { years: plannedYears.join(language === "zh" ? "、" : ", ") }) : "";
  const sums = [
    ...(totalInvestment === null ? [] : [say("projects.sum.total", { total: amount(totalInvestment) })]),
    ...(plannedInvestment === null ? [] : [say("projects.sum.planned", { planned: `${amount(plannedInvestment)}${years}` })]),
  ].join(language === "zh" ? "，" : ", ");
  return (
    <li>
      {say("projects.sum", { place: place === null ? say("projects.cityless") : nameIn(language, place).shown, count, sums })}
      {openCount > 0 && <span class="muted">{say("projects.sum.open", { count: openCount, total: amount(openInvestment) })}</span>}
    </li>
  );
}

/** The projects with which one may be the same, and why: nobody has decided yet. */
function OpenWith({ open }: Pick<ProjectRow, "open">) {
  const { say, language } = useWords(messages);
  return <>{open.map(({ other, reason }) => <small key={other.id} class="open-with">{say("projects.open.with")} <NameLink of={other} /> · {reason[language]}</small>)}</>;
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<ProjectRow>[] {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB");
  const amountOf = (of: number | null) => of !== null && number.format(of);
  const day = (of: string | null) => of !== null && (/^\d{4}(-\d\d){0,2}$/.test(of) ? dateIn(language, of) : of);
  const unitOf = ({ unit, unitEn }: ProjectRow, of: number | null) => (of === null ? "" : unit === null ? say("projects.unitless") : unitIn(language, unit, unitEn));
  const stateOf = ({ state, stateEn }: ProjectRow) => (language === "en" ? (stateEn ?? state) : state);
  return [
    { id: "name", label: say("projects.name"), heads: true, value: ({ project }) => nameIn(language, project).shown, draw: ({ project, content, open }) => <><NameButton of={project} />{content !== null && <small class="content" lang="zh">{content}</small>}<OpenWith open={open} /></> },
    { id: "undertakers", label: say("projects.undertakers"), value: ({ undertakers }) => undertakers.map((one) => nameIn(language, one).shown).join(language === "zh" ? "、" : ", "), draw: ({ undertakers }) => <span class="inline">{undertakers.map((one) => <NameButton key={one.id} of={one} />)}</span> },
    { id: "place", label: say("targets.place"), value: ({ place }) => (place === null ? "" : nameIn(language, place).shown), draw: ({ place }) => place !== null && <Name of={place} /> },
    { id: "total", label: say("projects.total"), falls: true, value: ({ totalInvestment }) => totalInvestment, draw: ({ totalInvestment, leftOpen }) => <>{amountOf(totalInvestment)}{leftOpen && <> <span class="tag conflict" title={say("projects.open.meaning")}>{say("projects.open.uncounted")}</span></>}</> },
    { id: "planned", label: say("projects.planned"), falls: true, value: ({ plannedInvestment }) => plannedInvestment, draw: ({ plannedInvestment }) => amountOf(plannedInvestment) },
    { id: "unit", label: say("targets.unit"), value: (row) => unitOf(row, row.totalInvestment ?? row.plannedInvestment) },
    { id: "plannedYear", label: say("projects.plannedYear"), value: ({ plannedYear }) => plannedYear ?? "" },
    { id: "content", label: say("projects.content"), value: ({ content }) => content ?? "", sheetOnly: true },
    { id: "open", label: say("projects.open"), value: ({ open }) => open.map(({ other, reason }) => `${nameIn(language, other).shown}${language === "zh" ? `（${reason.zh}）` : ` (${reason.en})`}`).join(language === "zh" ? "；" : "; "), sheetOnly: true },
    { id: "start", label: say("projects.start"), value: ({ start }) => start ?? "", draw: ({ start }) => day(start) },
    { id: "end", label: say("projects.end"), value: ({ end }) => end ?? "", draw: ({ end }) => day(end) },
    {
      id: "state", label: say("projects.state"), value: (row) => [stateOf(row), row.overdueUnverified ? say("projects.overdue") : null].filter((part) => part !== null).join(" · "),
      draw: (row) => <>{stateOf(row)}{row.overdueUnverified && <> <span class="tag conflict">{say("projects.overdue")}</span></>}</>,
    },
  ];
}
