import { useRef, useState } from "preact/hooks";
import { AnswerMissing } from "../../api-client.ts";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { accepted, filesDropped } from "./dropped-files.ts";
import { messages } from "./messages.ts";
import { serverWords } from "./server-words.ts";
import { endedWith, failedIn, inGroups, isDone, setUploads, uploads, uploadsOf, withEvent, type Upload } from "./uploads.ts";

let batches = 0;
const stops = new Map<string, AbortController>();
/** The files of each batch, as long as they can be sent again. */
const sent = new Map<string, readonly File[]>();

/** Sends files, one group after another, and notes of each how far it is. */
function useUpload() {
  const { follow } = useStore();
  const { say } = useWords(messages);
  const send = async (batch: string, files: readonly File[], stop: AbortSignal) => {
    const body = new FormData();
    for (const file of files) body.append("files", file, file.name);
    try {
      stop.throwIfAborted();
      await follow({ method: "POST", path: "/documents", body }, (event) => setUploads((now) => withEvent(now, batch, event)), stop);
      setUploads((now) => endedWith(now, batch, say("documents.broken")));
    } catch (error) {
      if (!(error instanceof AnswerMissing) && !stop.aborted) throw error;
      const why = stop.aborted ? say("documents.stopped") : error instanceof AnswerMissing && error.reason === "server" ? error.message : say("failed.offline");
      setUploads((now) => endedWith(now, batch, why));
    } finally {
      stops.delete(batch);
    }
  };
  return async (files: readonly File[]) => {
    const groups = inGroups(files).map((group) => ({ batch: String(++batches), group, stop: new AbortController() }));
    for (const { batch, group, stop } of groups) {
      stops.set(batch, stop);
      sent.set(batch, group);
    }
    setUploads((now) => [...groups.flatMap(({ batch, group }) => uploadsOf(batch, group.map(({ name }) => name))), ...now]);
    for (const { batch, group, stop } of groups) await send(batch, group, stop.signal);
  };
}

/** Takes files, several at a time, by drag and drop or by choice, and tells of each how far it is and what it brought. */
export function Uploader() {
  const { say } = useWords(messages);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) void filesDropped(event.dataTransfer).then(upload);
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
