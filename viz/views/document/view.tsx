import type { ViewCode } from "../../view-code.ts";
import { DocumentPage } from "./document-page.tsx";
import { allRequests, selectedStretch } from "./requests.ts";
import { StretchDetails } from "./stretch-details.tsx";
import "../../styles/deciding.css";
import "../../styles/panel.css";
import "./document.css";

export const view: ViewCode = {
  View: DocumentPage,
  requests: (state) => allRequests(state),
  selected: (state) => (selectedStretch(state) === undefined ? undefined : { requests: [], Details: StretchDetails }),
};
