import { useMemo } from "preact/hooks";
import { wordsIn, type Table, type Words } from "../messages.ts";
import { useStore } from "../store.ts";

/** The messages in the language chosen: the shared ones, and those of the table given. */
export function useWords<Own extends Table = Record<never, never>>(own?: Own): Words<keyof Own & string> {
  const { language } = useStore().state.value;
  return useMemo(() => wordsIn(language, own), [language, own]);
}
