import type { ViewCode } from "../../view-code.ts";
import { Ledgers } from "./ledgers.tsx";
import { projectsRequest, targetsRequest, tasksRequest } from "./requests.ts";
import { targets } from "./slice.ts";
import "../../styles/panel.css";
import "./targets.css";

const requestOf = { targets: targetsRequest, tasks: tasksRequest, projects: projectsRequest };

export const view: ViewCode = { View: Ledgers, requests: (state) => [requestOf[targets.of(state).tab](state)] };
