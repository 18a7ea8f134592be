import { Answered } from "../../components/answered.tsx";
import { Empty } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { documentListOperation } from "../../operations/document-list.graphql.ts";
import { request } from "../../requests.ts";
import type { ViewCode } from "../../view-code.ts";
import { DocumentRows } from "./document-rows.tsx";
import { messages } from "./messages.ts";
import { matchesRequest, OpenMatches } from "./open-matches.tsx";
import { Uploader } from "./uploader.tsx";
import "../../styles/deciding.css";
import "../../styles/panel.css";
import "./documents.css";

const listRequest = request(documentListOperation, {});

export const view: ViewCode = { View: Documents, requests: () => [listRequest, matchesRequest] };

/** The documents that the atlas has read, and where new ones come in. */
function Documents() {
  const { say } = useWords(messages);
  return (
    <>
      <div class="view-title"><h1>{say("documents.title")}</h1></div>
      <Uploader />
      <div class="document-list">
        <OpenMatches />
        <Answered request={listRequest} label={say("documents.loading")} lines={8}>
          {({ documents: { items } }) => (items.length === 0 ? <Empty title={say("documents.empty")}>{say("documents.empty.fill")}</Empty> : <DocumentRows rows={items} />)}
        </Answered>
      </div>
    </>
  );
}
