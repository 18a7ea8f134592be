import { dataOf, type AnswerOf } from "../../answer.ts";
import { nameIn } from "../../names.ts";
import type { State } from "../../state.ts";
import type { ViewCode } from "../../view-code.ts";
import { EntityPage } from "./entity-page.tsx";
import { matchesRequest, pageClaimsRequest, pageEntityRequest } from "./requests.ts";
import "../../styles/deciding.css";
import "../../styles/panel.css";
import "./entity.css";

const entityName = (state: State, answer: AnswerOf): string | undefined => {
  const entity = dataOf(answer(pageEntityRequest(state)))?.entity;
  return entity === null || entity === undefined ? undefined : nameIn(state.language, entity).shown;
};

export const view: ViewCode = { View: EntityPage, requests: (state) => [pageEntityRequest(state), pageClaimsRequest(state), matchesRequest(state)], title: entityName };
