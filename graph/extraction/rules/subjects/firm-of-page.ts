import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";

const cues = cuesOf("firm-of-page", ({ about, wares }) => ({
  /** The heading under which a firm's page tells what the firm is, alone or at the end of the way to it. */
  tellsOfFirm: pattern`(?:^|[>＞/-] ?)${about}(?: ?[>＞/-][^，。；]{0,24})?$`,
  /** A label of such a page, behind which stand the firm's goods. */
  label: pattern`^${wares}(?:有|包括|包含|涵盖)?(?:[：:\\s]|$)`,
}));

/** What a line of a firm's page says that the firm makes. */
interface Wares {
  readonly firm: Entity;
  /** Where the goods begin. */
  readonly from: number;
}

/** The lines of a firm's own page that list the firm's goods behind a label: 主要产品：红外芯片、LED芯片. */
export function waresOfPage(context: Context): ReadonlyMap<Line, Wares> | undefined {
  const firm = firmOfPage(context);
  if (firm === undefined) return undefined;
  const { text } = context.reading;
  const wares = new Map<Line, Wares>();
  let isListing = false;
  for (const line of context.lines) {
    const { start, end, part } = line.sentence;
    const label = start === part.start ? cues().label.exec(text.slice(start, Math.min(end, start + longestLabel)))?.[0].length : undefined;
    const isItem: boolean = isListing && /^[·•●◆■▪-]/.test(text.slice(start, start + 1)) && !line.outer.some(({ kind }) => kind === "Company");
    if (label !== undefined) wares.set(line, { firm, from: start + label });
    else if (isItem) wares.set(line, { firm, from: start + 1 });
    isListing = isItem || (label !== undefined && start + label === end);
  }
  return wares;
}

const longestLabel = 12;

/** The firm that the first paragraph behind such a heading begins with. */
function firmOfPage({ lines, reading: { text }, cast }: Context): Entity | undefined {
  let isTold = false;
  for (const { sentence: { start, end }, outer } of lines) {
    const first = outer[0];
    if (isTold && first?.kind === "Company" && first.start === start) return cast.of(first);
    isTold ||= end - start <= 60 && cues().tellsOfFirm.test(text.slice(start, end));
  }
  return undefined;
}
