import type { EntityRef, Text } from "../contract.ts";
import { chineseIn, issuerIn, nameIn } from "../names.ts";
import { select } from "../state.ts";
import { useStore } from "../store.ts";
import { Define } from "./define.tsx";

/** A name in the language chosen, the other on hover; one that has no English is marked as Chinese, for whoever has it read out. */
export function Name({ of }: { readonly of: Pick<EntityRef, "name" | "nameEn"> }) {
  const { language } = useStore().state.value;
  const { shown, other } = nameIn(language, of);
  return <span title={other} lang={language === "en" ? chineseIn(shown) : undefined}>{shown}</span>;
}

/** Who published a document, in the language chosen, as the document names it on hover. */
export function Issuer({ of }: { readonly of: { readonly issuer: string | null; readonly issuerEn: string | null } }) {
  const { language } = useStore().state.value;
  const shown = issuerIn(language, of) ?? "";
  return <span title={shown === of.issuer ? undefined : (of.issuer ?? undefined)} lang={chineseIn(shown)}>{shown}</span>;
}

/** A name that opens its entity in the panel. */
export function NameButton({ of }: { readonly of: EntityRef }) {
  const { dispatch } = useStore();
  return <button type="button" class="name" onClick={() => dispatch(select(of.id))}><Name of={of} /></button>;
}

/** The same as a link, which breaks into lines as text does: for names in a row. */
export function NameLink({ of }: { readonly of: EntityRef }) {
  const { state, addressTo } = useStore();
  const { view, subject, parameters } = state.value;
  const address = addressTo({ view: view ?? "", subject: subject ?? undefined, parameters, selection: of.id });
  return address === undefined ? <Name of={of} /> : <a class="name" href={address}><Name of={of} /></a>;
}

/** A name that leads to its entity's own page, where there is such a view. */
export function EntityLink({ of }: { readonly of: EntityRef }) {
  const address = useStore().addressTo({ view: "entity", subject: of.id });
  return address === undefined ? <Name of={of} /> : <a class="name to-page" href={address}><Name of={of} /></a>;
}

/** A text of the ontology, its meaning one hover, focus or tap away. */
export function Term({ label, meaning }: { readonly label: Text; readonly meaning?: Text | undefined }) {
  return <Define label={label} meaning={meaning} />;
}
