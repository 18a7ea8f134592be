import type { ViewCode } from "../../view-code.ts";
import { EntityPage } from "./entity-page.tsx";
import { pageClaimsRequest, pageEntityRequest } from "./requests.ts";
import "../../styles/panel.css";
import "./entity.css";

export const view: ViewCode = { View: EntityPage, requests: (state) => [pageEntityRequest(state), pageClaimsRequest(state)] };
