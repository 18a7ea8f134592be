import { useEffect, useMemo, useRef } from "preact/hooks";
import { useOntology } from "../../components/answers.ts";
import { useWords } from "../../components/words.ts";
import { nameIn, textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { kindOf, markedLines, type Line, type Run } from "./marked-text.ts";
import { markColour } from "./kind-filter.tsx";
import { messages } from "./messages.ts";
import { selectedStretch, stretchSelection, type Fact } from "./requests.ts";
import { passageAt } from "./slice.ts";

/** The text with its facts marked: a mark opens what it says; the passage of the address is brought into sight. */
export function MarkedText({ text, facts }: { readonly text: string; readonly facts: readonly Fact[] }) {
  const { state } = useStore();
  const { say } = useWords(messages);
  const frame = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => markedLines(text, facts), [text, facts]);
  const at = passageAt(state.value);
  useEffect(() => {
    if (at === undefined) return;
    const line = lines.findLast(({ start }) => start <= at.start);
    const place = frame.current?.querySelector(`[data-start="${line?.start ?? 0}"]`);
    place?.scrollIntoView({ block: "center" });
    // Decided facts and another choice of them make new lines of the same text: who reads on stays where they are.
  }, [at?.start, at?.end, text]);
  const headings = lines.filter(({ heading }) => heading > 0);
  return (
    <>
      {headings.length > 1 && <nav class="contents" aria-label={say("document.contents")}><h2>{say("document.contents")}</h2><ol>{headings.map((line) => <li key={line.start} class={`depth-${line.heading}`}><a href={`#l${line.start}`}>{line.runs.map((run) => run.text).join("").trim()}</a></li>)}</ol></nav>}
      <section class="text" aria-labelledby="text">
        <h2 id="text">{say("document.text")} <small class="muted">{say("document.legend")}</small></h2>
        <div ref={frame} lang="zh-CN">{blocksOf(lines).map((block) => <div key={block[0]?.start} class="block">{block.map((line) => <LineDrawn key={line.start} line={line} at={at} />)}</div>)}</div>
      </section>
    </>
  );
}

/** Lines in blocks, each laid out and painted when it comes near the window: for lines one by one that costs as much as it saves. */
const blocksOf = (lines: readonly Line[]): readonly (readonly Line[])[] => Array.from({ length: Math.ceil(lines.length / blockSize) }, (_, index) => lines.slice(index * blockSize, (index + 1) * blockSize));
const blockSize = 40;

function LineDrawn({ line: { start, runs, heading }, at }: { readonly line: Line; readonly at: ReturnType<typeof passageAt> }) {
  const content = runs.map((run) => (run.facts.length === 0 ? <span key={run.start} class={isAt(run, at) ? "at" : undefined}>{run.text}</span> : <Mark key={run.start} run={run} isAt={isAt(run, at)} />));
  return heading > 0 ? <h3 id={`l${start}`} data-start={start} class={`depth-${heading}`}>{content}</h3> : <p data-start={start}>{content}</p>;
}

const isAt = (run: Run, at: ReturnType<typeof passageAt>): boolean => at !== undefined && run.start < at.end && run.end > at.start;

function Mark({ run, isAt }: { readonly run: Run; readonly isAt: boolean }) {
  const { state, dispatch } = useStore();
  const { language } = useWords();
  const ontology = useOntology();
  const kind = ontology?.kinds.find((one) => one.kind === kindOf(run.facts));
  const waits = run.facts.every(({ status }) => status === "PROPOSED");
  const open = selectedStretch(state.value);
  const relation = (predicate: string) => { const known = ontology?.relations.find((one) => one.relation === predicate); return known === undefined ? "" : textIn(language, known.label); };
  const told = run.facts.slice(0, 3).map(({ subject, predicate, object, value }) => `${nameIn(language, subject).shown} ${relation(predicate)} ${object === null ? (value ?? "") : nameIn(language, object).shown}`).join("\n");
  return (
    <mark
      role="button" tabIndex={0} title={told} aria-expanded={open?.start === run.start && open.end === run.end} class={[waits ? "waits" : "", isAt ? "at" : ""].join(" ").trim() || undefined}
      style={markColour(kind)} data-kind={kind?.kind}
      onClick={() => dispatch(select(stretchSelection(run)))}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step !== undefined) {
          event.preventDefault();
          markBeside(event.currentTarget, step)?.focus();
        } else if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          dispatch(select(stretchSelection(run)));
        }
      }}
    >{run.text}</mark>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The mark before or after one, in the order of the text. */
function markBeside(mark: HTMLElement, step: number): HTMLElement | undefined {
  const marks = [...(mark.closest(".text")?.querySelectorAll<HTMLElement>("mark") ?? [])];
  return marks[marks.indexOf(mark) + step];
}
