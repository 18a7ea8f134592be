import { useOntology } from "../../components/answers.ts";
import { ExportButtons } from "../../components/export-buttons.tsx";
import { useWords } from "../../components/words.ts";
import { levelWords } from "../../level-words.ts";
import { missingWords } from "../../missing.ts";
import { nameIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { columnName, type Grid, type MatrixRow } from "./matrix-grid.ts";
import { messages } from "./messages.ts";
import { chooseColumns, chooseSplit, kinds, matrix, showsSilent, sizes } from "./slice.ts";

/** What the matrix shows: which columns, which places, and as a file. */
export function Toolbar({ grid }: { readonly grid: Grid | undefined }) {
  const { state, dispatch, adjust } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const { columns, split, filter, missing, compare, only } = matrix.of(state.value);
  return (
    <div class="matrix-tools">
      <fieldset class="segments">
        <legend class="unseen">{say("matrix.columns")}</legend>
        {sizes.map((size) => <label key={size}><input type="radio" name="columns" checked={size === columns} onChange={() => dispatch(chooseColumns(size))} /><span>{say(`matrix.columns.${size}`)}</span></label>)}
      </fieldset>
      {state.value.family === null && <label class="tick"><input type="checkbox" checked={split === true} onChange={(event) => dispatch(chooseSplit(event.currentTarget.checked))} />{say("matrix.split")}</label>}
      <label class="tick" title={say("matrix.silent.meaning")}><input type="checkbox" checked={showsSilent(state.value)} onChange={(event) => dispatch(matrix.set({ silent: event.currentTarget.checked }))} />{say("matrix.silent")}</label>
      <input type="search" class="matrix-filter" aria-label={say("matrix.filter")} placeholder={say("matrix.filter")} value={filter ?? ""} onInput={(event) => adjust(matrix.set({ filter: event.currentTarget.value || null }))} />
      <label class="choice">
        <span class="unseen">{say("matrix.missing")}</span>
        <select aria-label={say("matrix.missing")} value={missing} onChange={(event) => dispatch(matrix.set({ missing: kinds.find((kind) => kind === event.currentTarget.value) ?? "ALL" }))}>
          <option value="ALL">{say("matrix.missing.ALL")}</option>
          {ontology?.missing.map(({ id, label }) => <option key={id} value={id}>{textIn(language, label)}</option>)}
        </select>
      </label>
      {compare.length > 0 && (
        <span class="matrix-compared">
          {say("matrix.compared", { count: compare.length })}
          <label class="tick"><input type="checkbox" checked={only === true} onChange={(event) => dispatch(matrix.set({ only: event.currentTarget.checked || null }))} />{say("matrix.only")}</label>
          <button type="button" class="link" onClick={() => dispatch(matrix.set({ compare: [], only: null }))}>{say("matrix.clear")}</button>
        </span>
      )}
      {grid !== undefined && ontology !== undefined && <Exports grid={grid} />}
    </div>
  );
}

/** The matrix as a table of two columns for each of its own: how far, and what is missing. */
function Exports({ grid }: { readonly grid: Grid }) {
  const { state } = useStore();
  const words = useWords(messages);
  const { say, language } = words;
  const ontology = useOntology();
  if (ontology === undefined) return null;
  const stageOf = (id: string) => ontology.stages.find((stage) => stage.id === id)?.label[language];
  const columns = [
    { label: say("matrix.place"), value: ({ place }: MatrixRow) => nameIn(language, place).shown },
    ...grid.columns.flatMap((column, index) => {
      const name = [...new Set([stageOf(column.stage), columnName(column, ontology, language, { family: state.value.family, noFamilyName: say("matrix.noFamily") })])].filter((part) => part !== undefined).join(" · ");
      return [
        { label: name, value: ({ cells }: MatrixRow) => levelWords(ontology, words, cells[index]?.level ?? 0, false) },
        { label: `${name} · ${say("matrix.export.missing")}`, value: ({ cells }: MatrixRow) => missingWords(ontology, language, cells[index]?.missing ?? []).map(({ word }) => word).join(" ") },
      ];
    }),
  ];
  return <ExportButtons name={say("matrix.title")} columns={columns} rows={grid.rows} />;
}
