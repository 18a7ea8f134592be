import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { regionIn } from "./region.ts";

const cues = cuesOf("many-places", ({ roundUp, rank, figures, announce }) => ({
  /** A heading of several items, of wherever: 光伏一周要闻, 简讯四则; not the label of one: 快讯：……. */
  isRoundUp: pattern`(?:${roundUp})(?:[一二三四五六七八九十\d]{1,3}[则条])?(?:（[^（）]*）|\([^()]*\)|[\d.\-—－～~期第年月日]*)*$`,
  /** A heading of a ranking. */
  ranks: pattern`${rank}`,
  /** A heading on the figures of a firm, which stands in several places. */
  ofFigures: pattern`${figures}`,
  /** Lines at the head of a listed firm's announcement. */
  isAnnounced: pattern`${announce}`,
}));

/** Whether a text's heading, or a short line at its head, announces news of many places, a ranking, or what a listed firm tells of itself: of such a text no one place is told. */
export function tellsOfMany(title: string, lines: readonly string[]): boolean {
  const head = lines.slice(0, headLines).map((line) => line.trim());
  const headings = [title, ...head.filter((line) => line.length <= longestHeading && !/[。；，]/.test(line))];
  return cues().ofFigures.test(title) || head.some((line) => cues().isAnnounced.test(line)) || headings.some((line) => (cues().isRoundUp.test(line) || cues().ranks.test(line)) && line.length <= longestTitle && regionIn(line) === undefined);
}

const headLines = 3;
const longestHeading = 24;
const longestTitle = 40;
