import type { Context, End, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import { endsOf, makingOf } from "./ends.ts";
import { groupsOf } from "./groups.ts";
import { isFormOfBoard, voiceOfMaking } from "./objects.ts";

const cues = cuesOf("makes", ({ how, make, owned, push, buy, grow }) => ({
  /** Behind a firm that only owns the one that is spoken of. */
  isOwned: pattern`^${owned}`,
  /** Before a firm that is to do what follows. */
  isPushed: pattern`${push}$`,
  /** Before a thing that the firm buys or uses. */
  isBought: pattern`${buy}[^，。；]{0,8}$`,
  /** Before a thing that the firm makes already, and is to make more of. */
  grows: pattern`${grow}$`,
  makes: pattern`${how}?(?:${make}|(?:具备|形成|拥有)(?:了)?(?=[^，。；]{2,40}(?:量产|生产|制造|供货|批量供应)能力))`,
}));

/** A firm makes what its sentence says it makes: `X公司主要生产光芯片、光模块`. Source: usage of trade news and project lists. */
export const makes: Rule = {
  id: "firm-makes",
  reason: "the firm is the subject of a verb of making and the thing its object",
  example: "恒越光电主要生产红光芯片、光模块",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      const said = sayingOf(context, line);
      if (said !== undefined) yield* made(context, line, said);
    }
  },
};

/** A sentence that begins with a firm and a verb of making. */
interface Saying {
  readonly firm: Mention;
  readonly verbAt: number;
  /** Where what the firm makes ends: at the next firm. */
  readonly until: number;
  /** Whether the sentence pushes the firm to make it: 支持恒越光电扩大红光芯片产能. */
  readonly isWanted: boolean;
}

function sayingOf({ reading: { text } }: Context, { sentence, mentions }: Line): Saying | undefined {
  const firms = groupsOf(text, mentions, "Company").flatMap(({ members }) => (members.length === 1 ? members : []));
  const index = firms.findIndex(({ end }) => !cues().isOwned.test(text.slice(end, end + 2)));
  const firm = firms[index];
  if (firm === undefined || firm.start - sentence.start > 30) return undefined;
  const before = text.slice(sentence.start, firm.start);
  const isWanted = cues().isPushed.test(before);
  if (!isWanted && /[以由对为持励动进]$/.test(before)) return undefined;
  const until = firms[index + 1]?.start ?? sentence.end;
  const verb = cues().makes.exec(text.slice(firm.end, Math.min(sentence.end, firm.end + 60, until)));
  return verb === null ? undefined : { firm, verbAt: firm.end + verb.index, until, isWanted };
}

function* made(context: Context, line: Line, { firm, verbAt, until, isWanted }: Saying): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const from = cast.of(firm);
  for (const mention of from === undefined ? [] : line.mentions) {
    if (mention.start >= until || (mention.kind === "Project" && mention.inside === undefined && mention.start >= firm.end)) break;
    if (mention.start < verbAt || mention.inside !== undefined || isFormOfBoard(text, mention) || cues().isBought.test(text.slice(Math.max(verbAt, mention.start - 12), mention.start))) continue;
    if (/[，；]/.test(text.slice(verbAt, mention.start))) break;
    const voice = isWanted ? wantedOf(text, mention) : voiceOfMaking(context, line, firm.start, mention.start) ?? "built";
    for (const to of endsOf(cast, mention)) {
      yield { type: makingOf(to), from: from as End, to, at: placesAt(firm.start)[0], evidence: { start: firm.start, end: mention.end }, basis: "stated", voice, strength: null, confidence: mention.weak === true ? 0.7 : isWanted ? 0.75 : 0.8 };
    }
  }
}

/** What a firm is to make more of, it makes already. */
function wantedOf(text: string, { start }: Mention): "built" | "wanted" {
  return cues().grows.test(text.slice(Math.max(0, start - 3), start)) ? "built" : "wanted";
}
