import type { Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("pushed-on", ({ help, push }) => ({
  /** A clause in which the plan's own place helps a zone, and the clause of the project, which it pushes on itself. */
  pushedOn: pattern`(?:^|[，；：])${help}[^，。；]{2,60}，(?:[^。；]*，)?${push}[^，。；]*$`,
}));

/** Whether the plan's own place pushes on the project that is named there, behind what it does for a zone: 支持滨湖高新区建设产业园，推动恒越二期竣工. */
export function isPushedOn(text: string, { sentence }: Line, mention: Mention): boolean {
  return (mention.inside ?? mention).kind === "Project" && cues().pushedOn.test(text.slice(Math.max(sentence.start, mention.start - longestClause), mention.start));
}

/** As far as the clause before a project reaches that helps a zone. */
const longestClause = 120;
