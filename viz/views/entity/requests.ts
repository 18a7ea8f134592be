import { claimsOperation } from "../../operations/claims.graphql.ts";
import { entityOperation } from "../../operations/entity.graphql.ts";
import { possibleMatchesOperation } from "../../operations/possible-matches.graphql.ts";
import { request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { entityPage } from "./slice.ts";

/** The entity that the address names. */
export const pageEntityRequest = ({ subject }: State) => (subject === null ? undefined : request(entityOperation, { id: subject }));

/** What documents say of it, the latest first. */
export const pageClaimsRequest = (state: State) => (state.subject === null ? undefined : request(claimsOperation, { entity: state.subject, asOf: state.asOf, limit: entityPage.of(state).limit }));

/** With what it may be, or is held to be, one and the same. */
export const matchesRequest = ({ subject }: State) => (subject === null ? undefined : request(possibleMatchesOperation, { entity: subject }));
