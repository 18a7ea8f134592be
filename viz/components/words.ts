import { useMemo } from "preact/hooks";
import { wordsIn, type Words } from "../messages.ts";
import { useStore } from "../store.ts";

/** The messages in the language chosen. */
export function useWords(): Words {
  const { language } = useStore().state.value;
  return useMemo(() => wordsIn(language), [language]);
}
