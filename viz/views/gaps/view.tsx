import type { State } from "../../state.ts";
import type { ViewCode } from "../../view-code.ts";
import { GapDetails } from "./gap-details.tsx";
import { Gaps } from "./gaps.tsx";
import { gapPageRequest, selectedGapRequest, strengthsRequest } from "./requests.ts";
import { StrengthDetails } from "./strength-details.tsx";
import "../../styles/panel.css";
import "./gaps.css";

export const view: ViewCode = {
  View: Gaps,
  requests: (state) => [gapPageRequest(state), strengthsRequest(state)],
  selected: (state: State) => {
    const gap = selectedGapRequest(state);
    if (gap !== undefined) return { requests: [gap], Details: GapDetails };
    return state.selection?.startsWith("strength:") === true ? { requests: [], Details: StrengthDetails } : undefined;
  },
};
