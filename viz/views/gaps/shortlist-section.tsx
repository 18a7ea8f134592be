import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Name, NameButton } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { save } from "../../export/save.ts";
import { InvalidLocalFile } from "../../local-store.ts";
import type { Words } from "../../messages.ts";
import { dateIn, nameIn, textIn } from "../../names.ts";
import { sentenceIn } from "../../sentences.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { useShortlist } from "./shared-shortlist.ts";
import { keyOf, merged, withNote, withoutFirm, type Shortlisted } from "./shortlist.ts";

/** The firms put aside for the gaps, with notes; it leaves as a table, and as a file that another browser reads. */
export function ShortlistSection() {
  const words = useWords(messages);
  const { say } = words;
  const { kept } = useShortlist();
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <section class="shortlisted" id="shortlist">
      <p class="muted">{say(kept.value.length === 0 ? "gaps.short.empty" : "gaps.short.hint")} <FileButtons /></p>
      {kept.value.length > 0 && <DataTable caption={say("gaps.short.title")} columns={columns} rows={kept.value} keyOf={keyOf} sort={null} onSort={() => undefined} />}
    </section>
  );
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<Shortlisted>[] {
  const texts = (of: Shortlisted["reasons"]) => sentenceIn(language, of);
  return [
    { id: "firm", label: say("gaps.short.firm"), heads: true, value: ({ firm }) => nameIn(language, firm).shown, draw: ({ firm }) => <NameButton of={firm} /> },
    { id: "at", label: say("gaps.short.at"), value: ({ at }) => (at === null ? "" : nameIn(language, at).shown), draw: ({ at }) => at !== null && <Name of={at} /> },
    { id: "place", label: say("gaps.column.place"), value: ({ place }) => nameIn(language, place).shown, draw: ({ place }) => <Name of={place} /> },
    { id: "cell", label: say("gaps.column.cell"), value: ({ cell }) => textIn(language, cell) },
    { id: "list", label: say("gaps.short.list"), value: ({ list }) => say(`gaps.panel.${list}`) },
    { id: "for", label: say("gaps.short.for"), value: ({ reasons }) => texts(reasons) },
    { id: "against", label: say("gaps.short.against"), value: ({ against }) => texts(against) },
    { id: "sources", label: say("gaps.short.sources"), value: ({ sources }) => sources.join("\n"), draw: ({ sources }) => <span class="clamp" title={sources.join("\n")}>{sources.join(" ")}</span> },
    { id: "added", label: say("gaps.short.added.on"), value: ({ added }) => added, draw: ({ added }) => dateIn(language, added) },
    { id: "note", label: say("gaps.short.note"), value: ({ note }) => note, draw: (one) => <Note of={one} /> },
  ];
}

function Note({ of }: { readonly of: Shortlisted }) {
  const { tell } = useStore();
  const { say, language } = useWords(messages);
  const { kept, keep } = useShortlist();
  const name = nameIn(language, of.firm).shown;
  const remove = () => {
    const before = kept.value;
    keep(withoutFirm(before, keyOf(of)));
    tell(say("gaps.short.gone", { name }), () => keep(before));
  };
  return (
    <span class="note">
      <span class="printed-note">{of.note}</span>
      <input type="text" value={of.note} aria-label={say("gaps.short.noteFor", { name })} onChange={(event) => keep(withNote(kept.value, keyOf(of), event.currentTarget.value))} />
      <button type="button" class="dismiss" aria-label={say("gaps.short.remove", { name })} title={say("gaps.short.remove", { name })} onClick={remove}>×</button>
    </span>
  );
}

function FileButtons() {
  const { tell } = useStore();
  const { say } = useWords(messages);
  const { kept, keep, written, read } = useShortlist();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const before = kept.value;
    try {
      const brought = read(await file.text());
      keep(merged(before, brought));
      tell(say("gaps.short.loaded", { count: brought.length }), () => keep(before));
    } catch (error) {
      if (!(error instanceof InvalidLocalFile)) throw error;
      tell(say("gaps.short.broken"));
    } finally {
      input.value = "";
    }
  };
  return (
    <span class="exports">
      {kept.value.length > 0 && <button type="button" onClick={() => save(written(), `${say("gaps.short.title")}.json`)}>{say("gaps.short.save")}</button>}
      <label class="file"><input type="file" accept=".json,application/json" class="unseen" onChange={(event) => void take(event.currentTarget)} />{say("gaps.short.load")}</label>
    </span>
  );
}
