import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { DocumentLink, Excerpt } from "../../components/evidence-list.tsx";
import { NameLink } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import type { Words } from "../../messages.ts";
import { dateIn, nameIn } from "../../names.ts";
import type { PurchasesAnswer } from "../../operations/purchases.graphql.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { collaboration } from "./slice.ts";

type Purchase = PurchasesAnswer["purchases"]["items"][number];

/** What is bought from outside, as documents say, each with its passage. */
export function PurchaseTable({ caption, purchases }: { readonly caption: string; readonly purchases: readonly Purchase[] }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const columns = useMemo(() => columnsOf(words), [words]);
  return <DataTable caption={caption} columns={columns} rows={purchases} keyOf={({ id }) => id} sort={collaboration.of(state.value).sort} onSort={(sort) => dispatch(collaboration.set({ sort }))} />;
}

function columnsOf(words: Words<keyof typeof messages>): readonly Column<Purchase>[] {
  const { say, language } = words;
  const named = (of: readonly EntityRef[]) => of.map((one) => nameIn(language, one).shown).join(language === "zh" ? "、" : ", ");
  const basisOf = ({ kind, outside }: Purchase) => say(kind === "SUPPLIED" ? "collaboration.bought.supplied" : outside ? "collaboration.bought.outside" : "collaboration.bought.short");
  const placeOf = ({ supplierAt }: Purchase) => (supplierAt.length === 0 ? say("collaboration.bought.unplaced") : named(supplierAt));
  return [
    { id: "buyer", label: say("collaboration.bought.buyer"), heads: true, value: ({ buyer }) => nameIn(language, buyer).shown, draw: ({ buyer, buyerAt }) => <Sited of={buyer} at={named(buyerAt)} /> },
    { id: "what", label: say("collaboration.bought.what"), value: ({ thing }) => (thing === null ? say("collaboration.bought.untold") : nameIn(language, thing).shown), draw: ({ thing }) => (thing === null ? <span class="muted">{say("collaboration.bought.untold")}</span> : <NameLink of={thing} />) },
    { id: "basis", label: say("collaboration.basis"), value: basisOf, draw: (row) => <span class={row.kind === "SHORT" ? "bought-short" : undefined}>{basisOf(row)}</span> },
    { id: "from", label: say("collaboration.from"), value: (row) => (row.supplier === null ? "" : `${nameIn(language, row.supplier).shown} · ${placeOf(row)}`), draw: (row) => row.supplier !== null && <Sited of={row.supplier} at={placeOf(row)} /> },
    { id: "passage", label: say("collaboration.bought.passage"), value: ({ claim: { excerpt, document } }) => `${excerpt} 《${document.title}》`, draw: ({ claim }) => <Passage claim={claim} /> },
    { id: "date", label: say("collaboration.bought.date"), falls: true, value: ({ claim }) => claim.saidOn ?? "", draw: ({ claim }) => claim.saidOn !== null && dateIn(language, claim.saidOn) },
  ];
}

const Sited = ({ of, at }: { readonly of: EntityRef; readonly at: string }) => <><NameLink of={of} />{at !== "" && <small class="muted"> · {at}</small>}</>;
const Passage = ({ claim }: { readonly claim: Purchase["claim"] }) => <div class="bought-passage">{claim.excerpt !== "" && <Excerpt text={claim.excerpt} />}<small><DocumentLink claim={claim} /></small></div>;
