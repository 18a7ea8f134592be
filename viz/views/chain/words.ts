import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { messages } from "./messages.ts";

/** The words of the chain. */
export type ChainWords = Words<keyof typeof messages>;

/** The messages of the chain, in the language chosen. */
export const useChainWords = (): ChainWords => useWords(messages);
