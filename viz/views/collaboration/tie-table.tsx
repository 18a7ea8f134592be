import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { sentenceIn } from "../../sentences.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { collaboration } from "./slice.ts";
import { nameOf } from "./tie-drawing.tsx";
import type { Tie } from "./ties.ts";

/** The ties as a table, each with its reasons and what speaks against it. */
export function TieTable({ ties }: { readonly ties: readonly Tie[] }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const columns = useMemo(() => columnsOf(words), [words]);
  return <DataTable caption={words.say("collaboration.table")} columns={columns} rows={ties} keyOf={({ key }) => key} sort={collaboration.of(state.value).sort} onSort={(sort) => dispatch(collaboration.set({ sort }))} />;
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<Tie>[] {
  const texts = (of: Tie["reasons"]) => sentenceIn(language, of);
  return [
    { id: "source", label: say("collaboration.sources"), heads: true, value: ({ source }) => nameOf(language, source) },
    { id: "need", label: say("collaboration.needs"), value: ({ need }) => nameOf(language, need), draw: (tie) => <Need tie={tie} /> },
    { id: "basis", label: say("collaboration.basis"), value: ({ stated }) => say(stated ? "collaboration.stated" : "collaboration.suggested") },
    { id: "why", label: say("collaboration.why"), value: ({ reasons }) => texts(reasons), draw: ({ reasons }) => <span class="clamp" title={texts(reasons)}>{texts(reasons)}</span> },
    { id: "against", label: say("collaboration.against"), value: ({ against }) => texts(against), draw: ({ against }) => <span class="clamp">{texts(against)}</span> },
  ];
}

/** A need with the way to its gap. */
function Need({ tie: { need, stated } }: { readonly tie: Tie }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const address = stated || need.place === null ? undefined : addressTo({ view: "gaps", selection: `gap:${need.key}` });
  return <>{nameOf(language, need)}{address !== undefined && <> <a class="to-gap" href={address}>{say("collaboration.gap")}</a></>}</>;
}
