import { DataTable, type Column } from "../../components/data-table.tsx";
import { Issuer } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn, issuerIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { home } from "./slice.ts";
import { lastRead, type ReadDocument } from "./what-was-read.ts";

/** The documents read so far, with their dates; the one that was read in last is marked. */
export function DocumentTable({ documents }: { readonly documents: readonly ReadDocument[] }) {
  const { state, dispatch, addressTo } = useStore();
  const { say, language } = useWords(messages);
  const last = lastRead(documents);
  const day = (date: string) => dateIn(language, date.slice(0, 10));
  const columns: readonly Column<ReadDocument>[] = [
    {
      id: "title", label: say("home.documents.title"), heads: true, value: ({ title }) => title,
      draw: ({ id, title }) => {
        const address = addressTo({ view: "document", subject: id });
        const words = <span lang="zh-CN">{title}</span>;
        return <>{address === undefined ? words : <a class="name" href={address}>{words}</a>}{id === last?.id && <span class="tag">{say("home.documents.last")}</span>}</>;
      },
    },
    { id: "issuer", label: say("home.documents.issuer"), value: (row) => issuerIn(language, row), draw: (row) => row.issuer !== null && <Issuer of={row} /> },
    { id: "date", label: say("home.documents.date"), falls: true, value: ({ publishedOn }) => publishedOn, draw: ({ publishedOn }) => (publishedOn === null ? <span class="muted">{say("fact.undated")}</span> : dateIn(language, publishedOn)) },
    {
      id: "count", label: say("home.documents.count"), falls: true, value: ({ claimCount }) => claimCount,
      draw: ({ claimCount, proposedCount }) => <>{claimCount}{proposedCount > 0 && <small> · {say("home.documents.proposed", { count: proposedCount })}</small>}</>,
    },
    { id: "loaded", label: say("home.documents.loaded"), falls: true, value: ({ loadedAt }) => loadedAt?.slice(0, 10) ?? null, draw: ({ loadedAt }) => (loadedAt === null ? null : day(loadedAt)) },
  ];
  return <section><DataTable caption={say("home.documents")} columns={columns} rows={documents} keyOf={({ id }) => id} sort={home.of(state.value).sort} onSort={(sort) => dispatch(home.set({ sort }))} /></section>;
}
