import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("no-firm", ({ office, opening, inside, ending, process }) => ({
  /** Words that no firm's name is made of: 庐州市委书记王江, 按恒越公司, 还可做成太阳能, 石英棒车间. */
  noName: pattern`${office}|^${opening}|${inside}|${ending}$`,
  /** Steps of making chips, which a list names for their machines or makers: 量测、键合等设备企业. */
  isProcess: pattern`^(?:${process}){1,3}(?:类|工艺|环节)?$`,
  /** An office before a person's name. */
  isPerson: pattern`${office}$`,
}));

/** Words for trades alone, which close a list of firms: 恒越电子、光电子等企业. */
const tradeAlone = /^(?:光电子?|微电子|电子|半导体|新能源|新材料|光伏|太阳能|照明|显示){1,2}$/;

/** Whether a name that only its place in the sentence makes a firm is none: it holds an office, a verb or a room, or stands behind an office as a person does. */
export function isNoFirm({ reading: { text } }: Scan, { kind, loose, name, start }: Mention): boolean {
  return kind === "Company" && (cues().isProcess.test(name) || tradeAlone.test(name) || (loose === true && (cues().noName.test(name) || (name.length <= 3 && cues().isPerson.test(text.slice(Math.max(0, start - 5), start))))));
}
