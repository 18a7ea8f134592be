import { levelWords } from "../level-words.ts";
import type { Basis, MissingKind, Voice } from "../contract.ts";
import { markOf } from "../missing.ts";
import { textIn } from "../names.ts";
import { voiceLine, type VoiceLine } from "../voice-line.ts";
import { useOntology } from "./answers.ts";
import { useWords } from "./words.ts";

export { Shape, ShapeSample } from "./shape.tsx";

/** `3 在建` over its shade. */
export function LevelChip({ level, mentioned = false }: { readonly level: number; readonly mentioned?: boolean }) {
  const words = useWords();
  const ontology = useOntology();
  return ontology === undefined ? null : <span class={`level level-${level}`}>{levelWords(ontology, words, level, mentioned)}</span>;
}

/** A kind of missing by letter and word, its meaning on hover. */
export function MissingMark({ kind }: { readonly kind: MissingKind }) {
  const { language } = useWords();
  const term = useOntology()?.missing.find(({ id }) => id === kind);
  return term === undefined ? null : <span class="missing" data-missing={kind} title={textIn(language, term.meaning)}><b>{markOf(kind, language)}</b> {textIn(language, term.label)}</span>;
}

/** A sample of a line. */
export function LineSample({ line }: { readonly line: VoiceLine }) {
  return (
    <svg class={line.barred ? "line barred" : "line"} viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <path d={line.barred ? "M1 5H23M12 1V9" : "M1 5H23"} stroke-width={line.width} stroke-dasharray={line.dash.join(" ") || undefined} />
    </svg>
  );
}

/** A voice by line and by word. */
export function VoiceMark({ voice }: { readonly voice: Voice }) {
  const { language } = useWords();
  const term = useOntology()?.voices.find(({ id }) => id === voice);
  return term === undefined ? null : <span class="voice" title={textIn(language, term.meaning)}><LineSample line={voiceLine(voice)} />{textIn(language, term.label)}</span>;
}

/** Whether it is said, follows, or is general knowledge. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { say } = useWords();
  return <span class={`basis basis-${basis.toLowerCase()}`}>{say(`basis.${basis}`)}</span>;
}
