import type { Rule } from "../../context.ts";
import { areaInName } from "../../rules/located/area-in-name.ts";
import { inPlace } from "../../rules/located/in-place.ts";
import { regionInRegion } from "../../rules/located/region-in-region.ts";
import { undertakersWork } from "../../rules/makes/undertakers-work.ts";
import { focusInEnglish } from "./english-focus.ts";
import { locatedInEnglish } from "./english-located.ts";
import { makerInEnglish, makesInEnglish } from "./english-makes.ts";
import { suppliesInEnglish } from "./english-supplies.ts";
import { undertakesInEnglish } from "./english-undertakes.ts";

/** The rules for what a text has in English, in their order: those of English grammar, and those that look at names and places alone. */
export const englishRules: readonly Rule[] = [undertakesInEnglish, makesInEnglish, makerInEnglish, ofEnglishLines(undertakersWork), suppliesInEnglish, locatedInEnglish, focusInEnglish, ofEnglishLines(regionInRegion), ofEnglishLines(areaInName), ofPapers(ofEnglishLines(inPlace))];

/** A rule that needs no grammar, for the English lines. */
function ofEnglishLines(rule: Rule): Rule {
  return { ...rule, read: (context, said) => (context.english.lines.length === 0 ? [] : rule.read({ ...context, ...context.english }, said)) };
}

/** A rule for plans and reports, whose firms are those of their place. */
function ofPapers(rule: Rule): Rule {
  return { ...rule, read: (context, said) => (context.reading.isNews ? [] : rule.read(context, said)) };
}
