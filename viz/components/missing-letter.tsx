import type { MissingKind } from "../contract.ts";
import { markOf } from "../missing.ts";
import { textIn } from "../names.ts";
import { useOntology } from "./answers.ts";
import { useWords } from "./words.ts";

/** A kind of missing by its letter alone, where the letters are explained beside; the word is read out and stands on hover. */
export function MissingLetter({ kind }: { readonly kind: MissingKind }) {
  const { language } = useWords();
  const term = useOntology()?.missing.find(({ id }) => id === kind);
  return term === undefined ? null : <span class="missing" data-missing={kind} title={textIn(language, term.label)}><b aria-hidden="true">{markOf(kind, language)}</b><span class="unseen">{textIn(language, term.label)}</span></span>;
}
