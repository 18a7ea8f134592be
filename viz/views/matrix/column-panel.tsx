import type { ComponentChildren } from "preact";
import { dataOf } from "../../answer.ts";
import { Answered } from "../../components/answered.tsx";
import { useOntology } from "../../components/answers.ts";
import { ExportButtons } from "../../components/export-buttons.tsx";
import { LevelChip } from "../../components/marks.tsx";
import { NameButton } from "../../components/name.tsx";
import { SomeNames } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import { levelWords } from "../../level-words.ts";
import { nameIn, textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { placesOfColumn, type PlaceOfColumn } from "./column-places.ts";
import type { MatrixColumn } from "./matrix-grid.ts";
import { messages } from "./messages.ts";
import { NotInMatrix } from "./not-in-matrix.tsx";
import { columnRequest, coverageRequest, furtherRequest } from "./requests.ts";
import { cellId, columnOf } from "./slice.ts";

/** A column in the panel: which places have it, the furthest first, each with its firms; then those that want it. */
export function ColumnPanel() {
  const { state, answer } = useStore();
  const { say, language } = useWords(messages);
  const id = columnOf(state.value.selection);
  const columns = [coverageRequest(state.value, answer), furtherRequest(state.value, answer)].flatMap((request) => dataOf(answer(request))?.coverage.columns ?? []);
  const column = columns.find((one) => one.id === id);
  if (column === undefined) return <NotInMatrix />;
  return (
    <>
      <header>
        <p class="kind">{say("matrix.column")}</p>
        <h2>{column.product === null ? textIn(language, column.label) : <NameButton of={column.product} />}</h2>
      </header>
      <Answered request={columnRequest(state.value, answer)} label={say("matrix.loading")} lines={10}>{({ coverage }) => <Places of={placesOfColumn(coverage)} column={column} />}</Answered>
    </>
  );
}

function Places({ of, column }: { readonly of: readonly PlaceOfColumn[]; readonly column: MatrixColumn }) {
  const { say } = useWords(messages);
  const have = of.filter(({ level }) => level > 1);
  const want = of.filter(({ level }) => level === 1);
  const rows = (places: readonly PlaceOfColumn[]) => <ul class="column-places">{places.map((place) => <Row key={place.place.id} of={place} column={column} />)}</ul>;
  return (
    <>
      <section>
        <h3>{have.length === 0 ? say("matrix.column.none") : say("matrix.column.have", { count: have.length })}</h3>
        {of.length > 0 && <p><Sheet of={of} column={column} /></p>}
        {rows(have)}
      </section>
      {want.length > 0 && <details open={have.length === 0}><summary>{say("matrix.column.want", { count: want.length })}</summary>{rows(want)}</details>}
    </>
  );
}

function Row({ of: { place, level, firms, more }, column }: { readonly of: PlaceOfColumn; readonly column: MatrixColumn }) {
  const { dispatch } = useStore();
  const { say, language } = useWords(messages);
  const firmsHere: ComponentChildren = firms.length === 0 ? <span class="muted">{say("matrix.column.firms.none")}</span> : <><SomeNames of={firms} first={8} />{more > 0 && <span class="muted"> {say("matrix.column.more", { count: more })}</span>}</>;
  return (
    <li>
      <p><button type="button" class="name" onClick={() => dispatch(select(cellId(place.id, column.id)))}><b>{nameIn(language, place).shown}</b></button><LevelChip level={level} /></p>
      {level > 1 && <p>{firmsHere}</p>}
    </li>
  );
}

/** The same as a file: one line a place. */
function Sheet({ of, column }: { readonly of: readonly PlaceOfColumn[]; readonly column: MatrixColumn }) {
  const words = useWords(messages);
  const { say, language } = words;
  const ontology = useOntology();
  if (ontology === undefined) return null;
  const names = (some: readonly EntityRef[]) => some.map((one) => nameIn(language, one).shown).join(language === "zh" ? "、" : ", ");
  const columns = [
    { label: say("matrix.place"), value: ({ place }: PlaceOfColumn) => nameIn(language, place).shown },
    { label: say("matrix.column.level"), value: ({ level }: PlaceOfColumn) => levelWords(ontology, words, level, false) },
    { label: say("matrix.column.firms"), value: ({ firms }: PlaceOfColumn) => names(firms) },
    { label: say("matrix.column.projects"), value: ({ projects }: PlaceOfColumn) => names(projects) },
  ];
  return <ExportButtons name={say("matrix.column.sheet", { column: textIn(language, column.label) })} columns={columns} rows={of} />;
}
