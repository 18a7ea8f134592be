import type { Kind } from "../../ontology/index.ts";
import type { Direction } from "../../analysis/trace.ts";
import type { Found } from "../answer.ts";
import { joined } from "../parts.ts";
import { orWider, type Telling } from "../telling.ts";
import { withMembers } from "../umbrellas.ts";
import { answerActors, areAreasAsked } from "./actors.ts";
import { answerChain, answerConcentration, answerMatches, answerSupplies, answerTrace } from "./chain-questions.ts";
import { answerCompare } from "./compare.ts";
import { answerConstraints } from "./constraints.ts";
import { answerDefinition, answerHelp } from "./definition.ts";
import { answerCites, answerDocuments, answerSays } from "./documents.ts";
import { answerFocus } from "./focus.ts";
import { answerCandidates, answerGaps } from "./gaps.ts";
import { passagesFor, quoted, withPassages } from "./passages.ts";
import { answerProfile } from "./profile.ts";
import { answerProjects } from "./projects.ts";
import { answerRecurring } from "./recurring.ts";
import { answerStrengths } from "./strengths.ts";
import { answerTargets } from "./targets.ts";
import { answerResponsible, answerTasks } from "./tasks.ts";
import { answerWhere } from "./where.ts";

/** The typed questions, by the intent that they answer. */
export const answers: Readonly<Record<string, (telling: Telling) => Promise<Found>>> = {
  where: (telling) => orWider(telling, answerWhere),
  firms: (telling) => orWider({ ...telling, asked: withMembers(telling.asked) }, (wider) => answerActors(wider, kindsAsked(wider, "Company"))),
  institutions: (telling) => answerActors(telling, kindsAsked(telling, "Institution")),
  funds: (telling) => answerActors(telling, ["Fund"]),
  zones: (telling) => answerActors(telling, areAreasAsked(telling.asked) ? ["Region", "Park"] : ["Park"]),
  focus: answerFocus,
  breakthrough: answerFocus,
  gaps: answerGaps,
  candidates: answerCandidates,
  matches: answerMatches,
  strengths: answerStrengths,
  targets: answerTargets,
  projects: (telling) => orWider(telling, answerProjects),
  tasks: answerTasks,
  responsible: answerResponsible,
  recurring: answerRecurring,
  compare: answerCompare,
  documents: answerDocuments,
  says: answerSays,
  cites: answerCites,
  supplies: answerSupplies,
  upstream: (telling) => answerStreams(telling, "UPSTREAM"),
  downstream: (telling) => answerStreams(telling, "DOWNSTREAM"),
  concentration: answerConcentration,
  profile: answerProfile,
  constraints: answerConstraints,
  chain: answerChain,
  definition: answerDefinition,
  help: answerHelp,
};

/** The whole answer to a question of this kind; where no fact answers it, what the texts print of it, or else what is known of the actors that it names. */
export async function answerTo(intent: string, telling: Telling): Promise<Found> {
  const found = await (answers[intent] as (telling: Telling) => Promise<Found>)(telling);
  if (found.rows.length > 0 && !isThin(intent, found)) return found;
  const passages = await passagesFor(telling);
  if (found.rows.length > 0) return withPassages(found, passages);
  if (passages.length > 0) return quoted(passages, telling.language);
  const known = telling.asked.actors.length === 0 || intent === "profile" ? found : await answerProfile(telling);
  return known.rows.length === 0 ? found : known.isThin === true ? known : { ...known, text: { zh: `没有读到所问的；读到的是：${known.text.zh}`, en: `Just that was not read; what was: ${known.text.en}` } };
}

/** So few facts that the texts are worth looking at: hardly anything of an actor or a document, or projects without any money. */
function isThin(intent: string, { rows, columns, isThin: isSaidSo }: Found): boolean {
  const money = columns.findIndex(({ id }) => id === "total");
  return isSaidSo === true || ((intent === "profile" || intent === "says") && rows.length <= 3) || (intent === "projects" && rows.every(({ cells }) => cells[money] === null));
}

/** The kinds of actor that a question asks for beside the first: 企业和平台. */
function kindsAsked({ asked: { cues } }: Telling, first: Kind): readonly Kind[] {
  return [...new Set<Kind>([first, ...(cues.has("firm") ? ["Company" as const] : []), ...(cues.has("institution") ? ["Institution" as const] : []), ...(cues.has("fund") ? ["Fund" as const] : [])])];
}

/** One direction, or both where the question asks for both (上下游). */
async function answerStreams(telling: Telling, direction: Direction): Promise<Found> {
  const { cues } = telling.asked;
  if (!cues.has("upstream") || !cues.has("downstream")) return answerTrace(telling, direction);
  const [up, down] = await Promise.all([answerTrace(telling, "UPSTREAM"), answerTrace(telling, "DOWNSTREAM")]);
  return joined([{ clause: { zh: "上游", en: "upstream" }[telling.language], found: up }, { clause: { zh: "下游", en: "downstream" }[telling.language], found: down }]);
}
