import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("buyer-of-order", ({ get, order }) => ({
  /** Between the firm that a sentence speaks of and the one whose order it gets. */
  gets: pattern`^[^。；]{0,16}?${get}(?:了|来自|到)?[^，。；]{0,6}$`,
  /** Behind the buyer. */
  order: pattern`^(?:（[^（）]{1,16}）)?的?[^，。；]{0,24}${order}`,
}));

/** The buyer whose order the seller gets, which a sentence goes on with: 恒越设备接获庐阳光电的设备订单，将用来扩充滨湖厂. @param seller where the seller's name ends @param until where what is told of the buyer begins */
export function buyerOf(text: string, names: readonly Mention[], seller: number, until: number): Mention | undefined {
  return names.find(({ kind, start, end, inside }) => kind === "Company" && inside === undefined && start >= seller && end <= until && cues().gets.test(text.slice(seller, start)) && cues().order.test(text.slice(end, until)));
}
