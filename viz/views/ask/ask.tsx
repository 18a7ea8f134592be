import { useEffect, useRef } from "preact/hooks";
import { Answered } from "../../components/answered.tsx";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { NameLink } from "../../components/name.tsx";
import { usePlaceName } from "../../components/scope.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { AnswerTables } from "./answer-table.tsx";
import { messages } from "./messages.ts";
import { toldWords } from "./named-words.ts";
import { Picture } from "./picture.tsx";
import { askRequest, type Answer } from "./requests.ts";
import { askQuestion, asking, mostCharacters } from "./slice.ts";
import { Slots } from "./slots.tsx";

/** A question in one's own words, and its answer: how it was understood, text, drawing, table, sources, what to ask next. */
export function Ask() {
  const { state } = useStore();
  const { say } = useWords(messages);
  const asked = askRequest(state.value);
  return (
    <>
      <div class="view-title"><h1>{say("ask.title")}</h1></div>
      <QuestionBox />
      <div class="answer" aria-live="polite">
        {asked === undefined
          ? <Start />
          : <Answered request={asked} label={say("ask.loading")} lines={8}>{({ ask }) => (ask.understood === null ? <NotUnderstood answer={ask} /> : <Understood answer={ask} />)}</Answered>}
      </div>
    </>
  );
}

function QuestionBox() {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const { q } = asking.of(state.value);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (q === null) box.current?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    dispatch(askQuestion(box.current?.value ?? ""));
  };
  return (
    <form class="question" role="search" onSubmit={submit}>
      <input key={q} ref={box} type="text" name="q" defaultValue={q ?? ""} maxLength={mostCharacters} autocomplete="off" aria-label={say("ask.question")} placeholder={say("ask.hint")} />
      <button type="submit" class="primary">{say("ask.submit")}</button>
    </form>
  );
}

/** What can be asked, and questions to begin with: those of the place chosen first. */
function Start() {
  const { say } = useWords(messages);
  const place = usePlaceName();
  const here = place === undefined ? [] : ([1, 2, 3] as const).map((number) => say(`ask.example.here.${number}`, { place }));
  return (
    <div class="notice empty" role="status">
      <h2>{say("ask.start")}</h2>
      <p>{say("ask.start.hint")}</p>
      <Questions of={[...here, ...([1, 2, 3, 4, 5] as const).map((number) => say(`ask.example.${number}`))]} />
    </div>
  );
}

function NotUnderstood({ answer }: { readonly answer: Answer }) {
  const { say, language } = useWords(messages);
  return (
    <div class="notice empty" role="status">
      <h2>{say("ask.not")}</h2>
      {answer.alternatives.length === 0 ? <p>{textIn(language, answer.text)}</p> : <><p>{say("ask.not.try")}</p><Further of={answer.alternatives} /></>}
    </div>
  );
}

function Understood({ answer }: { readonly answer: Answer }) {
  const { state } = useStore();
  const { say, language } = useWords(messages);
  const { understood, text, names, slots, citations, alternatives, documentsRead, link } = answer;
  return (
    <>
      {understood !== null && <p class="muted understood">{say("ask.understood")}{textIn(language, understood)}</p>}
      {slots.length > 0 && <Slots question={asking.of(state.value).q ?? ""} slots={slots} />}
      <div class="told">{textIn(language, text).split("\n").map((line) => <p key={line}>{toldWords(line, names).map((part, index) => (typeof part === "string" ? part : <NameLink key={index} of={part} />))}</p>)}</div>
      {link !== null && <p class="answer-links"><a href={link}>{say("ask.open")}</a></p>}
      <Picture answer={answer} />
      <AnswerTables answer={answer} />
      {citations.length > 0 && <details class="citations"><summary>{say("ask.citations", { count: citations.length })}</summary><EvidenceList of={[...new Map(citations.map(({ claim }) => [claim.id, claim])).values()]} /></details>}
      {alternatives.length > 0 && <section class="further"><h2>{say("ask.further")}</h2><Further of={alternatives} /></section>}
      {documentsRead.length > 0 && (
        <details class="read"><summary>{say("ask.read", { count: documentsRead.length })}</summary>
          <ul>{documentsRead.map(({ id, title, publishedOn }) => <li key={id}><DocumentTitle id={id} title={title} />{publishedOn !== null && <small> {dateIn(language, publishedOn)}</small>}</li>)}</ul>
        </details>
      )}
    </>
  );
}

/** Questions that lead on, each a link of its own. */
function Further({ of }: { readonly of: Answer["alternatives"] }) {
  const { language } = useWords(messages);
  return <Questions of={of.map((text) => textIn(language, text))} />;
}

function Questions({ of }: { readonly of: readonly string[] }) {
  const { addressTo } = useStore();
  const addressOf = (question: string) => addressTo({ view: "ask", parameters: asking.parameters({ q: question }) }) ?? "/ask";
  return <ul class="further-list">{of.map((question) => <li key={question}><a href={addressOf(question)}>{question}</a></li>)}</ul>;
}

function DocumentTitle({ id, title }: { readonly id: string; readonly title: string }) {
  const address = useStore().addressTo({ view: "document", subject: id });
  return address === undefined ? <span lang="zh-CN">{title}</span> : <a href={address} lang="zh-CN">{title}</a>;
}
