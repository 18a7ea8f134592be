import { loadGazetteer } from "../../lexicon/index.ts";

/** Full name of the region that a section's title or first words announce: `北京：推动……`, `【沈阳市】`, `江苏`; undefined for anything else. */
export function announcedPlace(text: string): string | undefined {
  const match = /^[【[“「]?([\u4e00-\u9fff]{2,11}?)(?:[】\]”」]|\s*[:：]|$)/.exec(text);
  const name = match?.[1];
  if (name === undefined || name === "中国" || name === "全国") return undefined;
  const region = loadGazetteer().find(name);
  return region === undefined || region.level === "nation" ? undefined : region.name;
}

/** How many different places must be announced before a document counts as a round-up. */
export const roundUpFrom = 3;
