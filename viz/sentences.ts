import type { Text } from "./contract.ts";
import type { Language } from "./state.ts";

/** Texts as one sentence, a semicolon between them, the first letter a capital; a full stop ends only the last. */
export function sentenceIn(language: Language, texts: readonly Text[]): string {
  const parts = texts.map((text, index) => (index < texts.length - 1 ? text[language].replace(/[。.]$/, "") : text[language]));
  const joined = parts.join(language === "zh" ? "；" : "; ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
