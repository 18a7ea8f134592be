import { useMemo } from "preact/hooks";
import { AnswerMissing } from "../../api-client.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Issuer, NameButton } from "../../components/name.tsx";
import { reasonIn } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { dateIn, issuerIn, nameIn } from "../../names.ts";
import type { DocumentListAnswer } from "../../operations/document-list.graphql.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { documentList } from "./slice.ts";

type Row = DocumentListAnswer["documents"]["items"][number];

const kinds = ["plan", "report", "news", "table", "entry", "reference"] as const;

/** The documents as a table; each leads to its page, and can be removed. */
export function DocumentRows({ rows }: { readonly rows: readonly Row[] }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const columns = useMemo(() => columnsOf(words), [words]);
  return <DataTable caption={words.say("documents.table")} columns={columns} rows={rows} keyOf={({ id }) => id} sort={documentList.of(state.value).sort} onSort={(sort) => dispatch(documentList.set({ sort }))} />;
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<Row>[] {
  const kindOf = ({ kind }: Row) => { const known = kinds.find((one) => one === kind); return known === undefined ? kind : say(`documents.kind.${known}`); };
  const day = (date: string | null) => (date === null ? "" : dateIn(language, date.slice(0, 10)));
  return [
    { id: "title", label: say("documents.column.title"), heads: true, value: ({ title }) => title, draw: (row) => <Title row={row} /> },
    { id: "issuer", label: say("documents.column.issuer"), value: (row) => issuerIn(language, row), draw: (row) => row.issuer !== null && <Issuer of={row} /> },
    { id: "region", label: say("documents.column.region"), value: ({ region }) => (region === null ? "" : nameIn(language, region).shown), draw: ({ region }) => region !== null && <NameButton of={region} /> },
    { id: "kind", label: say("documents.column.kind"), value: kindOf },
    { id: "date", label: say("documents.column.date"), falls: true, value: ({ publishedOn }) => publishedOn, draw: ({ publishedOn }) => (publishedOn === null ? <span class="muted">{say("fact.undated")}</span> : day(publishedOn)) },
    { id: "count", label: say("documents.column.count"), falls: true, value: ({ claimCount }) => claimCount },
    { id: "proposed", label: say("documents.column.proposed"), falls: true, value: ({ proposedCount }) => proposedCount },
    { id: "loaded", label: say("documents.column.loaded"), falls: true, value: ({ loadedAt }) => loadedAt, draw: (row) => <span class="loaded">{day(row.loadedAt)}<Remove row={row} /></span> },
  ];
}

function Title({ row: { id, title, hasText, supersededBy } }: { readonly row: Row }) {
  const { addressTo } = useStore();
  const { say } = useWords(messages);
  const address = addressTo({ view: "document", subject: id });
  return (
    <>
      {address === undefined ? <span lang="zh-CN">{title}</span> : <a class="name" href={address} lang="zh-CN">{title}</a>}
      {hasText && <small class="tag">{say("documents.withText")}</small>}
      {supersededBy !== null && <small class="tag">{say("documents.superseded")}</small>}
    </>
  );
}

function Remove({ row: { id, title, kind } }: { readonly row: Row }) {
  const { send, tell } = useStore();
  const { say } = useWords(messages);
  if (kind === "reference") return null;
  const remove = async () => {
    if (!confirm(say("documents.remove.sure", { title }))) return;
    try {
      await send({ method: "DELETE", path: `/documents/${encodeURIComponent(id)}` });
      tell(say("documents.removed", { title }));
    } catch (error) {
      if (!(error instanceof AnswerMissing)) throw error;
      tell(say("documents.remove.failed", { reason: reasonIn(say, error) }));
    }
  };
  return <button type="button" class="dismiss" aria-label={say("documents.remove", { title })} title={say("documents.remove", { title })} onClick={() => void remove()}>×</button>;
}
