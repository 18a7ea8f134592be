import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { LevelChip } from "../../components/marks.tsx";
import { Name, NameLink } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { nameIn } from "../../names.ts";
import { sentenceIn } from "../../sentences.ts";
import { useStore } from "../../store.ts";
import { entityOf, rowsOf, type BandRow, type Link } from "./bands.ts";
import { messages } from "./messages.ts";
import { collaboration } from "./slice.ts";

/** What the bands draw as a table: each neighbour with each who has it or could, its reasons and what speaks against it. */
export function BandTable({ links }: { readonly links: readonly Link[] }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const columns = useMemo(() => columnsOf(words), [words]);
  const rows = useMemo(() => rowsOf(links), [links]);
  return <DataTable caption={words.say("collaboration.table.links")} columns={columns} rows={rows} keyOf={({ key }) => key} sort={collaboration.of(state.value).sort} onSort={(sort) => dispatch(collaboration.set({ sort }))} />;
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<BandRow>[] {
  const texts = (of: BandRow["reasons"]) => sentenceIn(language, of);
  const named = (of: Link["cell"]) => nameIn(language, entityOf(of)).shown;
  return [
    { id: "link", label: say("collaboration.link"), heads: true, value: ({ link }) => named(link.cell), draw: ({ link }) => <Name of={entityOf(link.cell)} /> },
    { id: "side", label: say("collaboration.side"), value: ({ side }) => say(`collaboration.${side}`) },
    { id: "need", label: say("collaboration.neighbour"), value: ({ tie }) => named(tie.cell), draw: ({ tie }) => <NameLink of={entityOf(tie.cell)} /> },
    { id: "level", label: say("collaboration.level"), falls: true, order: ({ tie }) => tie.level, value: ({ tie }) => tie.level, draw: ({ tie }) => <LevelChip level={tie.level} /> },
    { id: "basis", label: say("collaboration.from"), value: ({ source }) => say(`collaboration.source.${source}`) },
    { id: "source", label: say("collaboration.firm"), value: ({ firm }) => (firm === null ? "" : nameIn(language, firm).shown), draw: ({ firm }) => firm !== null && <NameLink of={firm} /> },
    { id: "at", label: say("collaboration.at"), value: ({ at }) => (at === null ? "" : nameIn(language, at).shown), draw: ({ at }) => at !== null && <Name of={at} /> },
    { id: "why", label: say("collaboration.why"), value: ({ reasons }) => texts(reasons), draw: ({ reasons }) => <span class="clamp" title={texts(reasons)}>{texts(reasons)}</span> },
    { id: "against", label: say("collaboration.against"), value: ({ against }) => texts(against), draw: ({ against }) => <span class="clamp">{texts(against)}</span> },
  ];
}
