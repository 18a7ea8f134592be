import type { Context, End, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { speakOfOwnPlace } from "./not-the-places.ts";
import { oncePer } from "../../scan/once-per.ts";
import { isTitle } from "../../text/title-or-sentence.ts";
import type { Subject } from "../subjects/subjects.ts";
import { comesTo, tellsOfUnnamedFirm } from "./unnamed-firm.ts";

const cues = cuesOf("told-of-firm", ({ ofFirm, seat }) => ({
  /** A mark behind which a sentence does not go on with parts of what it named. */
  listsParts: pattern`[，。；](?!其中|包括|分别|含)`,
  /** How a clause begins that goes on with a firm or its work without the name: 工厂已拥有切割机. */
  goesOnWithFirm: pattern`(?:^|[，；])(?:[^，。；]{0,4}(?:${ofFirm})|该[^，。；的区]{2,10}(?:项目|企业|公司|基地|产线|生产线))`,
  /** A title that is a firm's name: the page tells of the firm. */
  isFirmsName: /(?:公司|集团)$/,
  /** Before a place that is where something else is: 落户滨湖. */
  isSeat: pattern`${seat}$`,
}));

/** Whether news tells a thing of a firm or project, not of the place: all that follows the firm, unless the sentence names the place behind it. */
export function isToldOfFirm(context: Context, line: Line, mention: Mention, from: End, subjects: readonly Subject[]): boolean {
  const { isNews } = context.reading;
  if (!isNews || from.kind === "Stage") return false;
  if (tellsOfUnnamedFirm(context.reading.text.slice(Math.max(line.sentence.start, mention.start - 120), mention.start))) return true;
  if (from !== context.home) return isFirmsInPark(context, line, mention, from, subjects);
  return line.sentence.part.block.place === undefined && isFirmsAtHome(context, line, mention, subjects);
}

/** What a sentence tells of a firm that it speaks of, named or called 该公司, where the document's place is not named behind it: 恒越光电落户滨湖，生产外延片. */
function isFirmsAtHome(context: Context, { mentions, sentence }: Line, mention: Mention, subjects: readonly Subject[]): boolean {
  const { reading: { text, document }, home, cast } = context;
  const owner = Math.max(
    subjects.findLast(({ start }) => start < mention.start)?.start ?? -1,
    mentions.find(({ kind, inside, start, end }) => kind === "Company" && inside === undefined && end <= mention.start && classBefore.test(text.slice(sentence.start, start)))?.start ?? -1,
    mentions.findLast(({ kind, inside, end }) => (kind === "Company" || kind === "Project") && inside === undefined && end <= mention.start && !cues().listsParts.test(text.slice(end, mention.start)))?.start ?? -1,
  );
  const before = text.slice(sentence.start, mention.start);
  const firm = cues().goesOnWithFirm.exec(before.slice(before.lastIndexOf("；") + 1));
  const from = firm === null ? sentence.start : sentence.start + before.lastIndexOf("；") + 1 + firm.index;
  if (asOne.test(before) && isFirmItself.test(text.slice(mention.end, mention.end + 30))) return true;
  const isCalledAfter = ({ end }: Mention) => ofPlant.test(text.slice(end, end + 3));
  if (owner !== -1) {
    const isOnlySite = ({ start, end }: Mention) => cues().isSeat.test(text.slice(Math.max(sentence.start, start - 4), start)) || (inIt.test(text.slice(Math.max(sentence.start, start - 2), start)) && invests.test(text.slice(end, end + 6)));
    const isSpokenOf = (place: Mention) => cast.of(place) === home && !isOnlySite(place) && !isPartner.test(text.slice(place.end, place.end + 5)) && !isCalledAfter(place);
    return !mentions.some((place) => place.start < mention.start && place.start > owner && place.inside === undefined && isSpokenOf(place));
  }
  const isOfFirmsPage = () => !mentions.some((place) => (place.kind === "Region" || place.kind === "Park") && place.inside === undefined && place.start < mention.start && !isCalledAfter(place));
  if (tellsOfFirmByTitle(context) && !speakOfOwnPlace(before) && isOfFirmsPage()) return true;
  if (firm === null && (!cues().isFirmsName.test(document.about.title) || speakOfOwnPlace(before))) return false;
  const behindFirm = from + (firm?.[0].length ?? 0);
  return !mentions.some((place) => place.start >= behindFirm && place.end <= mention.start && (firm === null || /[，：]/.test(text.charAt(place.start - 1))) && cast.of(place) === home);
}

/** Around a thing, what says that the clause tells of a firm: 作为国内功率器件领域的领军企业之一，. */
const asOne = /(?:^|[，；])作为[^，。；]*$/;
const isFirmItself = /^[^，。；、]{0,16}(?:企业|公司|厂商|大厂)(?:之一)?，/;

/** Behind an area that a firm's plant is called after: 滨湖厂. */
const ofPlant = /^(?:[新老一二三]?厂(?![商家房区])|工厂)/;

/** Before and behind a place where a firm puts its money: 将在滨湖投资2亿元. */
const inIt = /[在于]$/;
const invests = /^[省市区县]?(?:总|新)?(?:投资|出资|斥资|建设|兴建|建厂|设厂|投建|设立|扩建)/;

/** Before a firm that its sentence begins with, what kind of firm it is: 电池厂恒越光电. */
const classBefore = /^[^，。；：、]{1,12}(?:厂商?|企业|龙头|巨头|供应商|制造商)$/;

/** Whether the title of news begins with a firm or project, of which it then tells: what names no place is not said of one. */
const tellsOfFirmByTitle = oncePer(({ reading: { text }, lines }: Context): boolean => {
  const title = lines.slice(0, 3).find(({ sentence }) => isTitle(text, sentence));
  const first = title?.outer.find(({ kind }) => kind === "Company" || kind === "Project");
  return title !== undefined && first?.start === title.sentence.start;
});

/** Behind a place whose government, or a firm of which, a firm signs with. */
const isPartner = /^[省市县区]?(?:人民)?(?:政府|管委会)|^(?:某|一家)/;

/** What a clause tells of a firm in the park: ……入驻企业有恒越光电，恒越光电生产蓝宝石衬底. */
function isFirmsInPark({ reading: { text }, cast }: Context, { mentions }: Line, mention: Mention, park: End, subjects: readonly Subject[]): boolean {
  const firm = subjects.findLast(({ kind, start }) => kind === "Company" && start < mention.start);
  if (firm === undefined || /园区|产业园|基地/.test(text.slice(firm.end, mention.start).replace(comesTo, ""))) return false;
  return !mentions.some((place) => place.start < mention.start && place.start > firm.start && cast.of(place) === park);
}
