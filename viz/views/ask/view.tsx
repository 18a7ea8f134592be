import { dataOf } from "../../answer.ts";
import type { ViewCode } from "../../view-code.ts";
import { Ask } from "./ask.tsx";
import { askRequest, selectedRow } from "./requests.ts";
import { RowDetails } from "./row-details.tsx";
import { asking } from "./slice.ts";
import "../../styles/panel.css";
import "./ask.css";

export const view: ViewCode = {
  View: Ask,
  requests: (state) => [askRequest(state)],
  title: (state) => asking.of(state).q ?? undefined,
  selected: (state, answer) => (selectedRow(state) === undefined || dataOf(answer(askRequest(state))) === undefined ? undefined : { requests: [], Details: RowDetails }),
};
