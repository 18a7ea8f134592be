import { useRef, useState } from "preact/hooks";
import { AnswerMissing } from "../../api-client.ts";
import { reasonIn } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { failureOf, useStore } from "../../store.ts";
import { accepted, filesDropped } from "./dropped-files.ts";
import { messages } from "./messages.ts";
import { serverWords } from "./server-words.ts";
import { endedWith, failedIn, inGroups, isDone, setUploads, uploads, uploadsOf, withEvent, type Upload } from "./uploads.ts";

/** Files that are sent together. */
interface Batch {
  readonly id: string;
  readonly files: readonly File[];
  readonly stop: AbortController;
}

let batches = 0;
const stops = new Map<string, AbortController>();
/** The files of each batch, as long as they can be sent again. */
const sent = new Map<string, readonly File[]>();

function batchOf(files: readonly File[]): Batch {
  const id = String(++batches);
  sent.set(id, files);
  return { id, files, stop: new AbortController() };
}

const begun = ({ id, files }: Batch): readonly Upload[] => uploadsOf(id, files.map(({ name }) => name));

/** Sends files, one group after another, and notes of each how far it is. */
function useUpload() {
  const { follow } = useStore();
  const { say } = useWords(messages);
  const send = async ({ id, files, stop: { signal } }: Batch) => {
    const body = new FormData();
    for (const file of files) body.append("files", file, file.name);
    try {
      signal.throwIfAborted();
      await follow({ method: "POST", path: "/documents", body }, (event) => setUploads((now) => withEvent(now, id, event)), signal);
      setUploads((now) => endedWith(now, id, say("documents.broken")));
    } catch (error) {
      if (!signal.aborted && !(error instanceof AnswerMissing)) throw error;
      setUploads((now) => endedWith(now, id, signal.aborted ? say("documents.stopped") : reasonIn(say, failureOf(error))));
    } finally {
      stops.delete(id);
    }
  };
  return async (files: readonly File[]) => {
    const areThere = await Promise.all(files.map(isThere));
    const gone = batchOf(files.filter((_file, index) => areThere[index] === false));
    const toSend = inGroups(files.filter((_file, index) => areThere[index])).map(batchOf);
    for (const { id, stop } of toSend) stops.set(id, stop);
    setUploads((now) => [...endedWith(begun(gone), gone.id, say("documents.gone")), ...toSend.flatMap(begun), ...now]);
    window.addEventListener("beforeunload", askBeforeLeaving);
    try {
      for (const batch of toSend) await send(batch);
    } finally {
      if (stops.size === 0) window.removeEventListener("beforeunload", askBeforeLeaving);
    }
  };
}

/** What was not read yet would be lost with the page: the browser asks first. */
const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
  if (!uploads.peek().every(isDone)) event.preventDefault();
};

/** Whether a file can still be read; one that was moved, or that is a folder, would fail the request of all that go with it. */
const isThere = (file: File): Promise<boolean> => file.slice(0, 1).arrayBuffer().then(() => true, () => false);

/** Takes files and folders, several at a time, by drag and drop or by choice, and tells of each how far it is and what it brought. */
export function Uploader() {
  const { say } = useWords(messages);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void filesDropped(event).then(upload);
  };
  return (
    <section class="uploader">
      <div class={over ? "drop over" : "drop"} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={onDrop}>
        <p>{say("documents.drop")} <label class="primary"><input ref={input} class="unseen" type="file" multiple accept={accepted} onChange={(event) => { void upload([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ""; }} />{say("documents.choose")}</label></p>
        <p class="muted">{say("documents.formats")}</p>
      </div>
      <UploadList />
    </section>
  );
}

function UploadList() {
  const { say } = useWords(messages);
  const upload = useUpload();
  const all = uploads.value;
  if (all.length === 0) return null;
  const isWorking = all.some((upload) => !isDone(upload));
  const again = () => {
    const files = failedIn(all).flatMap(({ batch, index }) => sent.get(batch)?.[index] ?? []);
    setUploads((now) => now.filter(({ step }) => step !== "failed"));
    void upload(files);
  };
  return (
    <>
      <ul class="uploads" aria-label={say("documents.uploads")} aria-live="polite">{all.map((upload) => <li key={upload.key} class={`upload ${upload.step}`}><b lang="zh-CN">{upload.name}</b> <Told upload={upload} /></li>)}</ul>
      <p>
        {isWorking
          ? <button type="button" class="more" onClick={() => stops.forEach((stop) => stop.abort())}>{say("documents.stop")}</button>
          : <button type="button" class="more" onClick={() => { setUploads(() => []); sent.clear(); }}>{say("documents.clear")}</button>}
        {!isWorking && failedIn(all).length > 0 && <> <button type="button" class="more" onClick={again}>{say("failed.retry")}</button></>}
      </p>
    </>
  );
}

function Told({ upload: { name, step, page, pages, document, result, accepted: taken, proposed, warnings, message } }: { readonly upload: Upload }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  if (step === "failed") return <span class="problem" role="alert">{serverWords(message ?? "", name, language)}</span>;
  if (step !== "loaded") return <><span class="muted">{step === "page" ? say("documents.step.page", { page: page ?? 0, pages: pages ?? 0 }) : say(`documents.step.${step}`)}</span><progress {...(step === "page" && pages !== undefined ? { max: pages, value: page ?? 0 } : {})} /></>;
  const address = document === undefined || result === "no-facts" ? undefined : addressTo({ view: "document", subject: document });
  return (
    <>
      <span>{say(`documents.result.${result ?? "created"}`, { accepted: taken ?? 0, proposed: proposed ?? 0 })}</span>
      {address !== undefined && <a href={address}>{say("documents.open")}</a>}
      {warnings?.map((warning) => <small key={warning} class="muted">{serverWords(warning, name, language)}</small>)}
    </>
  );
}
