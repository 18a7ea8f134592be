import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { gapMessages } from "../../components/gap-messages.ts";
import { LevelChip, MissingMark } from "../../components/marks.tsx";
import { Name } from "../../components/name.tsx";
import { usePrinting } from "../../components/printing.ts";
import { SomeNames } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef, Ontology } from "../../contract.ts";
import { dueIn } from "../../due.ts";
import { levelWords } from "../../level-words.ts";
import type { Words } from "../../messages.ts";
import { missingWords, rankOf } from "../../missing.ts";
import { chineseIn, labelIn, nameIn } from "../../names.ts";
import { sentenceIn } from "../../sentences.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { gapSelection, type GapRow } from "./requests.ts";
import { gaps } from "./slice.ts";

const own = { ...gapMessages, ...messages };

/** The gaps as a table, in the order in which to act on them unless a column is chosen. */
export function GapTable({ rows, ontology }: { readonly rows: readonly GapRow[]; readonly ontology: Ontology }) {
  const { state, dispatch } = useStore();
  const words = useWords(own);
  // Where all lie in the place chosen, its name in each row would only take room.
  const isOnePlace = rows.every(({ place }) => place.id === state.value.place);
  const printing = usePrinting();
  const columns = useMemo(() => columnsOf(ontology, words, printing).map((column) => (column.id === "place" ? { ...column, sheetOnly: isOnePlace } : column)), [ontology, words, isOnePlace, printing]);
  if (rows.length === 0) return null;
  return (
    <div class="gap-table" id="table" tabIndex={-1}>
      <DataTable
        caption={words.say("gaps.table")} columns={columns} rows={rows} keyOf={({ id }) => gapSelection(id)} sort={gaps.of(state.value).sort} onSort={(sort) => dispatch(gaps.set({ sort }))}
        onOpen={({ id }) => dispatch(select(gapSelection(id)))} selected={state.value.selection}
      />
    </div>
  );
}

/** On paper, where nothing unfolds, every owner, date and firm that could fill a gap stands there. */
function columnsOf(ontology: Ontology, words: Words<keyof typeof own>, printing: boolean): readonly Column<GapRow>[] {
  const { say, language } = words;
  const joint = language === "zh" ? "、" : ", ";
  const level = (of: number) => levelWords(ontology, words, of, false);
  const whole = printing ? { first: Number.POSITIVE_INFINITY } : {};
  const ownerNames = (row: GapRow) => ownersOf(row).map((agency) => nameIn(language, agency).shown);
  const deadlinesOf = (of: readonly { readonly deadline: string | null }[]) => [...new Set(of.flatMap(({ deadline }) => deadline ?? []))];
  const dueOf = ({ owners }: GapRow) => {
    const own = deadlinesOf(owners.filter(({ chainLevel }) => !chainLevel));
    return own.length > 0 ? { dates: own, chainLevel: false } : { dates: deadlinesOf(owners), chainLevel: true };
  };
  return [
    { id: "cell", label: say("gaps.column.cell"), heads: true, value: ({ cell }) => labelIn(language, cell.label), draw: (row) => <Opener gap={row} /> },
    { id: "place", label: say("gaps.column.place"), value: ({ place }) => nameIn(language, place).shown, draw: ({ place }) => <Name of={place} /> },
    {
      id: "kinds", label: say("gaps.column.kinds"), order: ({ kinds }) => Math.min(...kinds.map(rankOf)),
      value: ({ kinds }) => missingWords(ontology, language, kinds).map(({ word }) => word).join(joint), draw: ({ kinds }) => kinds.map((kind) => <MissingMark key={kind} kind={kind} />),
    },
    { id: "wanted", label: say("gaps.column.wanted"), falls: true, order: ({ wanted }) => wanted, value: ({ wanted }) => (wanted === 0 ? "" : level(wanted)), draw: ({ wanted }) => (wanted === 0 ? <span class="muted">{say("gaps.nobody")}</span> : <LevelChip level={wanted} />) },
    { id: "reached", label: say("gaps.column.reached"), order: ({ reached }) => reached, value: ({ reached }) => level(reached), draw: ({ reached }) => <LevelChip level={reached} /> },
    {
      id: "owners", label: say("gaps.column.owners"), falls: true, order: (row) => ownersOf(row).length, value: (row) => ownerNames(row).join(joint),
      draw: (row) => (row.owners.length === 0 ? <span class="muted">{say("gap.owners.none")}</span> : <SomeNames of={ownersOf(row)} {...whole} />),
    },
    {
      id: "fillers", label: say("gaps.column.fillers"), falls: true, order: (row) => fillersOf(row).length, value: (row) => fillersOf(row).map((firm) => nameIn(language, firm).shown).join(joint),
      draw: (row) => (fillersOf(row).length === 0 ? <span class="muted">{say("gap.none")}</span> : <SomeNames of={fillersOf(row)} {...whole} />),
    },
    { id: "deadline", label: say("gaps.column.deadline"), value: (row) => dueOf(row).dates.join(joint), draw: (row) => <Due {...dueOf(row)} first={printing ? Number.POSITIVE_INFINITY : 1} /> },
    { id: "reason", label: say("gaps.column.reason"), value: ({ reason }) => sentenceIn(language, [reason]), draw: ({ reason }) => <span class="clamp" title={sentenceIn(language, [reason])}>{sentenceIn(language, [reason])}</span> },
  ];
}

const isLead = ({ role }: GapRow["owners"][number]): boolean => role === "lead";

/** Whose gap it is: those who lead first, tasks on this link before those on the whole chain. */
function ownersOf({ owners }: GapRow): readonly EntityRef[] {
  const ordered = owners.toSorted((one, other) => Number(one.chainLevel) - Number(other.chainLevel) || Number(isLead(other)) - Number(isLead(one)));
  return [...new Map(ordered.map(({ agency }) => [agency.id, agency])).values()];
}

/** The firms that could fill it, those nearby first. */
const fillersOf = ({ nearby, elsewhere }: GapRow): readonly EntityRef[] => [...new Map([...nearby, ...elsewhere].map(({ entity }) => [entity.id, entity])).values()];

/** Until when, as the documents print it; a date of tasks on the whole chain says so, and stands for the rest. */
function Due({ dates, chainLevel, first }: { readonly dates: readonly string[]; readonly chainLevel: boolean; readonly first: number }) {
  const { say, language } = useWords(own);
  if (dates.length === 0) return null;
  const joint = language === "zh" ? "、" : ", ";
  const rest = dates.length - first;
  return (
    <span title={rest > 0 ? dates.map((date) => dueIn(language, date)).join(joint) : undefined}>
      {chainLevel && <><small class="tag">{say("gap.chainLevel")}</small> </>}
      {dates.slice(0, first).map((date, index) => <Fragment key={date}>{index > 0 && joint}<DueWords text={date} /></Fragment>)}
      {rest > 0 && <small> {say("gaps.deadline.more", { count: rest })}</small>}
    </span>
  );
}

function DueWords({ text }: { readonly text: string }) {
  const { language } = useWords();
  const words = dueIn(language, text);
  return <span lang={chineseIn(words)}>{words}</span>;
}

function Opener({ gap: { id, cell } }: { readonly gap: GapRow }) {
  const { dispatch } = useStore();
  const { language } = useWords();
  return <button type="button" class="name" onClick={() => dispatch(select(gapSelection(id)))}>{labelIn(language, cell.label)}</button>;
}
