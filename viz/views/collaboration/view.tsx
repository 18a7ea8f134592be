import type { ViewCode } from "../../view-code.ts";
import { Collaboration } from "./collaboration.tsx";
import { collaborationRequests } from "./requests.ts";
import "../../styles/panel.css";
import "./collaboration.css";

export const view: ViewCode = { View: Collaboration, requests: collaborationRequests };
