import { useOntology } from "../../components/answers.ts";
import { useWords } from "../../components/words.ts";
import type { Ontology } from "../../contract.ts";
import { levelWords } from "../../level-words.ts";
import type { Words } from "../../messages.ts";
import { missingWords, rankOf } from "../../missing.ts";
import type { MatrixCell } from "./matrix-grid.ts";
import { messages } from "./messages.ts";

/** `3 在建` over its shade, how many sub-stages are there, and a letter for each kind of missing. */
export function CellContent({ cell: { level, missing, present, subStages } }: { readonly cell: MatrixCell }) {
  const words = useWords(messages);
  const ontology = useOntology();
  if (ontology === undefined) return null;
  const kinds = missing.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <span class={`filled level-${level}${level === 0 ? " silent" : ""}`}>
      <span class="words">{levelWords(ontology, words, level, false)}</span>
      {subStages > 1 && present > 0 && <small>{words.say("matrix.present", { present, all: subStages })}</small>}
      {kinds.length > 0 && <span class="letters" lang="zh-CN">{missingWords(ontology, words.language, kinds).map(({ kind, mark }) => <b key={kind} data-missing={kind}>{mark}</b>)}</span>}
    </span>
  );
}

/** What a screen reader hears of a cell. */
export function cellSentence({ level, missing, present, subStages }: MatrixCell, names: { readonly place: string; readonly column: string }, ontology: Ontology, words: Words<keyof typeof messages>): string {
  const kinds = missingWords(ontology, words.language, missing).map(({ word }) => word);
  const parts = [levelWords(ontology, words, level, false), ...(subStages > 1 ? [words.say("matrix.present.meaning", { present, all: subStages })] : []), ...kinds];
  return words.say("matrix.cell", { ...names, words: parts.join(words.language === "zh" ? "，" : ", ") });
}
