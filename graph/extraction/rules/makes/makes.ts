import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { denialOf } from "../denial/denial.ts";
import { madeOf, makingOf, standsAlone } from "../ends.ts";
import { isOnlyOwner } from "../subjects/firm-at-head.ts";
import { groupsOf } from "../lists/groups.ts";
import { isInTurn } from "./in-turn.ts";
import { isHandedOn } from "./not-its-own.ts";
import { isBeforeItsMaterial, isFormOfBoard, isOfBuyers, isTool, isUseOfOther, voiceOfMaking } from "../objects.ts";
import { crossedPair, isCrossed } from "../lists/pairs-in-turn.ts";
import { isUrged } from "./pushed-to-make.ts";

const cues = cuesOf("makes", ({ how, make, owned, push, buy, grow, further, reach, result }) => ({
  /** Behind a firm that only owns the one that is spoken of. */
  isOwned: pattern`^${owned}`,
  /** Before a firm that is to do what follows. */
  isPushed: pattern`${push}$`,
  /** Before a thing that the firm buys or uses. */
  isBought: pattern`${buy}[^，。；]{0,8}$`,
  /** Between the firm that a sentence begins with and its verb: a further clause goes on with it where no other name can begin it. */
  goesOn: pattern`^(?![、和与及])[^，；]*$|[，；](?:[^，；]{0,3}|${further}[^，；]*)$`,
  /** Before a thing that the firm makes already, and is to make more of. */
  grows: pattern`^${how}?${grow}`,
  makes: pattern`${how}?(?:${make}|(?:具备|形成|拥有)(?:了)?(?=[^，。；]{2,40}(?:量产|生产|制造|供货|批量供应)能力)|(?:${reach})了?(?=[^，。；]{2,40}(?:${result})))`,
}));

/** A firm makes what its sentence says it makes: `X公司主要生产光芯片、光模块`. Source: usage of trade news and project lists. */
export const makes: Rule = {
  id: "firm-makes",
  reason: "the firm is the subject of a verb of making and the thing its object",
  example: "恒越光电主要生产红光芯片、光模块",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      for (const said of sayingsOf(context, line)) yield* made(context, line, said);
    }
  },
};

/** A clause that begins with firms and a verb of making. */
interface Saying {
  readonly firms: readonly Mention[];
  readonly start: number;
  readonly verbAt: number;
  /** Where what the firms make ends: at the next firm. */
  readonly until: number;
  /** Whether the sentence pushes them to make it: 支持恒越光电扩大红光芯片产能; not where it only says whose the thing is: 支持恒越光电生产的红光芯片推广应用. */
  readonly isWanted: boolean;
}

function* sayingsOf(context: Context, line: Line): Generator<Saying> {
  const { reading: { text } } = context;
  const { sentence, mentions } = line;
  const groups = groupsOf(text, mentions, "Company", "Institution").filter(({ members, end }) => members.some(({ kind }) => kind === "Company") && !cues().isOwned.test(text.slice(end, end + 2)) && !members.some((mention) => isOnlyOwner(context, line, mention)));
  for (const [index, { members, start, end }] of groups.entries()) {
    const isFirst = index === 0 && start - sentence.start <= 30 && members.length === 1;
    const before = text.slice(isFirst ? sentence.start : Math.max(sentence.start, start - 24), start);
    const isWanted = cues().isPushed.test(before);
    if (isFirst ? !isWanted && /(?:[以由对为向给与从跟持励动进]|来自|源于|毗邻)$/.test(before) : !isWanted && !opensClause.test(before)) continue;
    const until = groups[index + 1]?.start ?? sentence.end;
    const verb = cues().makes.exec(text.slice(end, Math.min(sentence.end, end + 60, until)));
    if (verb === null) continue;
    const [between, behind] = [text.slice(end, end + verb.index), end + verb.index + verb[0].length];
    if (isHandedOn(between) || !(isFirst ? cues().goesOn : rightBehind).test(between) || (!isFirst && /[、企厂商业]/.test(text.charAt(behind)))) continue;
    if (members.length > 1 && isInTurn(between)) continue;
    const isAsked = (isWanted || (!line.looksBack && isUrged(text, start))) && !text.startsWith("的", behind);
    yield { firms: members.filter(({ kind }) => kind === "Company"), start, verbAt: end + verb.index, until, isWanted: isAsked };
  }
}

/** Before firms that a clause begins with, with at most one before them that nobody knows. */
const opensClause = /(?:[，；：:。\n◆◇●■▲▼✅]|^)(?:其中|另有|还有)?(?:[^，；：。、的]{2,12}、|[^，；：。、的]{2,8}(?:旗下|[子孙]公司)的?)?[^\u4e00-\u9fff\w]{0,2}$/;
/** Between such firms and their verb. */
const rightBehind = /^(?:（[^（）]{1,14}）)?(?:等[^，。；、]{0,6})?(?:(?:位于|在)[^，。；、]{2,6}?)?(?:(?:则|也|已经?|都|均|分别|可|能|联合|共同|同时|先后|率先|相继|合作){0,2})?$/;

function* made(context: Context, line: Line, { firms, start, verbAt, until, isWanted }: Saying): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const grows = cues().grows.test(text.slice(verbAt, verbAt + 6));
  const isInClause = ({ start: at }: Mention) => !/[，；]/.test(text.slice(verbAt, at));
  const isThing = (mention: Mention) => mention.start >= verbAt && mention.end <= until && mention.kind !== "Stage" && standsAlone(mention) && isInClause(mention) && madeOf(cast, mention).length > 0;
  const things = isWanted ? line.mentions.filter(isThing) : [];
  for (const mention of line.mentions) {
    if (mention.start >= until || (mention.kind === "Project" && mention.inside === undefined && mention.start >= start)) break;
    if (mention.start < verbAt || !standsAlone(mention)) continue;
    const isOfOther = isUseOfOther(text, mention) || isBeforeItsMaterial(mention, line.mentions) || isFormOfBoard(text, mention) || isTool(text, mention);
    if (isOfOther || isOfBuyers(text, verbAt, mention) || cues().isBought.test(text.slice(Math.max(verbAt, mention.start - 12), mention.start))) continue;
    if (denialOf(text, line, mention) !== undefined) continue;
    if (!isInClause(mention)) break;
    const voice = isWanted ? grows ? "built" : "wanted" : voiceOfMaking(context, line, start, mention.start) ?? "built";
    for (const firm of firms) {
      const from = cast.of(firm);
      for (const to of from === undefined ? [] : madeOf(cast, mention)) {
        yield { type: makingOf(to), from: from as End, to, at: placesAt(firm.start)[0], evidence: { start: firm.start, end: mention.end }, basis: "stated", voice, strength: null, confidence: isCrossed(text, firms, things, firm, mention) ? crossedPair : mention.weak === true ? 0.7 : isWanted ? 0.75 : 0.8 };
      }
    }
  }
}
