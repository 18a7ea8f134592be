import type { ViewCode } from "../../view-code.ts";
import { EntityPage } from "./entity-page.tsx";
import { matchesRequest, pageClaimsRequest, pageEntityRequest } from "./requests.ts";
import "../../styles/deciding.css";
import "../../styles/panel.css";
import "./entity.css";

export const view: ViewCode = { View: EntityPage, requests: (state) => [pageEntityRequest(state), pageClaimsRequest(state), matchesRequest(state)] };
