import type { EntityRef, Text } from "../contract.ts";
import { nameIn, textIn } from "../names.ts";
import { select } from "../state.ts";
import { useStore } from "../store.ts";

/** A name in the language chosen, the other on hover. */
export function Name({ of }: { readonly of: Pick<EntityRef, "name" | "nameEn"> }) {
  const { shown, other } = nameIn(useStore().state.value.language, of);
  return <span title={other}>{shown}</span>;
}

/** A name that opens its entity in the panel. */
export function NameButton({ of }: { readonly of: EntityRef }) {
  const { dispatch } = useStore();
  return <button type="button" class="name" onClick={() => dispatch(select(of.id))}><Name of={of} /></button>;
}

/** A text of the ontology, its meaning on hover. */
export function Term({ label, meaning }: { readonly label: Text; readonly meaning?: Text | undefined }) {
  const { language } = useStore().state.value;
  return <span title={meaning === undefined ? undefined : textIn(language, meaning)}>{textIn(language, label)}</span>;
}
