import type { Found } from "../answer.ts";
import type { Telling } from "../telling.ts";
import { answerActors } from "./actors.ts";
import { answerFocus } from "./focus.ts";
import { answerCandidates, answerGaps } from "./gaps.ts";
import { answerWhere } from "./where.ts";

/** The typed questions, by the intent that they answer. */
export const answers: Readonly<Record<string, (telling: Telling) => Promise<Found>>> = {
  where: answerWhere,
  firms: (telling) => answerActors(telling, ["Company"]),
  institutions: (telling) => answerActors(telling, ["Institution"]),
  funds: (telling) => answerActors(telling, ["Fund"]),
  zones: (telling) => answerActors(telling, ["Park"]),
  focus: answerFocus,
  breakthrough: answerFocus,
  gaps: answerGaps,
  candidates: answerCandidates,
};
