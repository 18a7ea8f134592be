import { inTextOrder } from "../scan/in-order.ts";
import type { Scan } from "../scan/scan.ts";
import { joinMaterialsWithThings } from "./materials-with-things.ts";
import type { Mention } from "./mention.ts";
import { sharingIn } from "./sharing.ts";
import { shareTailsInTurn } from "./tails-in-turn.ts";
import { shareTailsOfLists } from "./tails-of-lists.ts";

/**
 * Words that several names share: in `碳化硅、氮化镓衬底及外延` four things, in `刻蚀、清洗、键合等核心设备` three, in `碳化硅衬底材料与装备、外延片` three.
 * A name counts only where the lexicon knows it whole. What it says replaces the bare word.
 */
export function shareWords(scan: Scan, mentions: readonly Mention[]): Mention[] {
  const sharing = sharingIn(scan, mentions);
  shareTailsOfLists(sharing);
  joinMaterialsWithThings(sharing);
  shareTailsInTurn(sharing);
  const { added, replaced } = sharing;
  if (added.length === 0) return [...mentions];
  const starts = new Set(added.map(({ start }) => start));
  const isWordOfShared = ({ kind, name, start }: Mention) => kind === "Stage" && name.length <= 2 && starts.has(start);
  return inTextOrder([...mentions.filter((mention) => !replaced.has(mention) && !isWordOfShared(mention)), ...added]);
}
