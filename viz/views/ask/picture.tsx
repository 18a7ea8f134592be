import { useMemo } from "preact/hooks";
import { useMedia } from "../../components/use-media.ts";
import { useWords } from "../../components/words.ts";
import { nameIn, textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { namesOf } from "./named-words.ts";
import { pictureOf, type Bars, type Ties } from "./picture.ts";
import { rowSelection, type Answer } from "./requests.ts";

const line = 26;
/** Where the lines run between the two columns of names, how wide the whole is, and for how many Latin letters a name has room. */
const wide = { width: 640, from: 246, to: 394, letters: 32 };
const narrow = { width: 358, from: 144, to: 214, letters: 18 };

/** The answer drawn, where it can be; the table below holds the same. */
export function Picture({ answer }: { readonly answer: Answer }) {
  const { say, language } = useWords(messages);
  const picture = useMemo(() => {
    const names = namesOf(answer);
    return pictureOf(answer, (id) => { const entity = names.get(id); return entity === undefined ? undefined : nameIn(language, entity).shown; });
  }, [answer, language]);
  if (picture === undefined) return null;
  return <figure class="picture-of-answer" aria-label={say("ask.picture")}>{picture.form === "bars" ? <BarsDrawn bars={picture} answer={answer} /> : <TiesDrawn ties={picture} />}</figure>;
}

function BarsDrawn({ bars: { bars, number }, answer }: { readonly bars: Bars; readonly answer: Answer }) {
  const { dispatch } = useStore();
  const { language } = useWords(messages);
  const most = Math.max(...bars.map(({ value }) => value));
  const written = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 });
  const column = answer.columns[number];
  return (
    <>
      {column !== undefined && <figcaption>{textIn(language, column.label)}</figcaption>}
      <ul class="answer-bars">
        {bars.map(({ name, value, row }) => (
          <li key={row}>
            <button type="button" class="name" onClick={() => dispatch(select(rowSelection(row)))}>{name}</button>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="1" height="8" width={Math.max(0.5, (100 * value) / most)} /></svg>
            <b>{written.format(value)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function TiesDrawn({ ties: { left, right, pairs } }: { readonly ties: Ties }) {
  const { width, from: start, to: end, letters } = useMedia("(max-width: 480px)") ? narrow : wide;
  const height = line * Math.max(left.length, right.length) + 8;
  const middle = (start + end) / 2;
  const y = (index: number, of: readonly string[]) => (height / of.length) * (index + 0.5);
  return (
    <svg class="answer-ties" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {pairs.map(({ from, to }) => <path key={`${from} ${to}`} d={`M${start} ${y(from, left)}C${middle} ${y(from, left)} ${middle} ${y(to, right)} ${end} ${y(to, right)}`} />)}
      {left.map((name, index) => <text key={name} x={start - 8} y={y(index, left) + 5} text-anchor="end">{fitted(name, letters)}<title>{name}</title></text>)}
      {right.map((name, index) => <text key={name} x={end + 8} y={y(index, right) + 5}>{fitted(name, letters)}<title>{name}</title></text>)}
    </svg>
  );
}

/** A name that fits beside the lines: Chinese characters are about twice as wide as Latin ones. */
function fitted(name: string, letters: number): string {
  let room = letters;
  const kept = [...name].filter((character) => (room -= character > "\u2E7F" ? 2 : 1) >= 0);
  return kept.length === [...name].length ? name : `${kept.slice(0, -1).join("")}…`;
}
