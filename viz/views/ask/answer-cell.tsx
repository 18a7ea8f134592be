import { useOntology } from "../../components/answers.ts";
import { LevelChip, MissingMark } from "../../components/marks.tsx";
import { NameLink } from "../../components/name.tsx";
import { fewNames, Some } from "../../components/some.tsx";
import type { EntityRef, MissingKind, Ontology } from "../../contract.ts";
import { useStore } from "../../store.ts";
import { namedWords } from "./named-words.ts";

/** As many firms stand in a cell in full, and as many names of others; of more, a few. */
const most = { firms: 8, others: 4 };

/** Longer words are cut after three lines, and stand whole on hover. */
const longest = 80;

interface CellWords {
  readonly words: string;
  /** The entities that the words name, in their order. */
  readonly entities: readonly EntityRef[];
  /** The id of the document that the words name. */
  readonly document: string | undefined;
}

/** A cell of an answer: names lead to their entities, a level and the kinds of missing are marked as everywhere. */
export function AnswerCell({ words, entities, document }: CellWords) {
  const { addressTo } = useStore();
  const ontology = useOntology();
  const address = document === undefined ? undefined : addressTo({ view: "document", subject: document });
  if (address !== undefined) return <a class="name" href={address} lang="zh-CN">{words}</a>;
  const room = entities.every(({ kind }) => kind === "Company") ? most.firms : most.others;
  if (entities.length > 0) return <Some of={entities} first={entities.length > room ? fewNames : room} draw={(shown) => namedWords(words, shown, entities.length === shown.length).map((part) => (typeof part === "string" ? part : <NameLink key={part.id} of={part} />))} />;
  const level = ontology?.levels.find((term) => isWord(term, words));
  if (level !== undefined) return <LevelChip level={Number(level.id)} />;
  const kinds = missingIn(words, ontology?.missing ?? []);
  if (kinds.length > 0) return <>{kinds.map((kind) => <MissingMark key={kind} kind={kind} />)}</>;
  return <span {...(words.length > longest ? { class: "clamp", title: words } : {})}>{words.charAt(0).toUpperCase() + words.slice(1)}</span>;
}

/** The kinds of missing of which a cell is a list; none where it says anything else. */
function missingIn(words: string, terms: Ontology["missing"]): readonly MissingKind[] {
  let rest = words.toLowerCase();
  const at = new Map(terms.flatMap(({ id, label }) => [label.zh, label.en.toLowerCase()].flatMap((word) => {
    const index = rest.indexOf(word);
    if (index < 0) return [];
    rest = rest.replace(word, " ".repeat(word.length));
    return [[id as MissingKind, index] as const];
  })));
  return /^[\s、,]*$/.test(rest) ? [...at].sort(([, one], [, other]) => one - other).map(([kind]) => kind) : [];
}

/** Whether a word is what the ontology calls a term. */
const isWord = ({ label }: Ontology["levels"][number], word: string): boolean => label.zh === word || label.en.toLowerCase() === word.toLowerCase();
