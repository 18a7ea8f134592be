import { dataOf } from "../../answer.ts";
import type { ViewCode } from "../../view-code.ts";
import { DocumentPage } from "./document-page.tsx";
import { allRequests, documentRequest, selectedStretch } from "./requests.ts";
import { StretchDetails } from "./stretch-details.tsx";
import "../../styles/deciding.css";
import "../../styles/panel.css";
import "./document.css";

export const view: ViewCode = {
  View: DocumentPage,
  requests: (state) => allRequests(state),
  title: (state, answer) => dataOf(answer(documentRequest(state)))?.document?.title,
  selected: (state) => (selectedStretch(state) === undefined ? undefined : { requests: [], Details: StretchDetails }),
};
