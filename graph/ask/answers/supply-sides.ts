import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Asked } from "../asked.ts";

/** The place that is to be supplied, and that whose firms are to supply it. */
export interface SupplySides {
  readonly to: readonly EntityRef[];
  readonly from: readonly EntityRef[];
}

/** Of two places in a question who could supply whom, by the words before them: 给, 为, to, supply; all are to be supplied where the words do not tell them apart. */
export function supplySides({ places, question }: Pick<Asked, "places" | "question">): SupplySides {
  const to = places.filter((place) => isServed(place, question));
  return places.length === 2 && to.length === 1 ? { to, from: places.filter((place) => !to.includes(place)) } : { to: places, from: [] };
}

function isServed({ name, nameEn }: EntityRef, question: string): boolean {
  const names = [name, name.replace(/[省市区县]$/, "")].filter((form) => form.length >= 2);
  return names.some((form) => new RegExp(`(?:给|为|向|替|补)${form}`).test(question)) || (nameEn !== null && new RegExp(`(?:supply|supplying|to|for|fill) (?:the )?${nameEn.replace(/[^A-Za-z ]/g, ".")}`, "i").test(question));
}
