import { cuesOf, globalPattern } from "../../lexicon/cues.ts";

const cues = cuesOf("venue", ({ meeting, held }) => ({
  /** A meeting with where it is held: 产业推介会在江岭举行, 在江岭举行产业推介会. The first group is what stands before 在. */
  held: globalPattern`((?:${meeting})[”」》]?[^，。；、在]{0,12}?)[在于]([\u4e00-\u9fff]{2,20}?)(?=(?:隆重|成功|顺利|正式)?${held})|[在于]([\u4e00-\u9fff]{2,12}?)(?=(?:隆重|成功|顺利|正式)?(?:${held})了?[^，。；]{0,20}?${meeting})`,
}));

/** A sentence without the places at which meetings are held in it: 云岭产业推介会在江岭举行 is news of 云岭. */
export function withoutVenues(sentence: string): string {
  return sentence.replace(cues().held, "$1\n");
}

/** Where the meetings of a sentence are held: 江岭 of 云岭产业推介会在江岭举行. */
export function venuesIn(sentence: string): string[] {
  return [...sentence.matchAll(cues().held)].map(([, , behind, before = ""]) => behind ?? before);
}
