import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Asked } from "../asked.ts";
import { fold, simplified } from "../fold.ts";

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

const supplies = /^(?:的)?(?:产品)?(?:主要)?(?:都|可以|能)?(?:(?:供应|供货|供给|供|卖|销售|配套|销)(?:给|到|往|了|哪|谁)|(?:给|为|向)(?:谁|哪)|的?(?:客户|下游客户|买家))|^ (?:supply|sell|deliver|provide|customer|buyer|client)/;
const isSuppliedBehind = /^(?:的(?:上游)?(?:供应商|供货商)|由谁|(?:从|向)(?:谁|哪))|^ supplier/;
const suppliesBefore = /(?:customer|buyer|client) of (?:the )?$|(?:供应商|供货商)是$/;
const isSuppliedBefore = /(?:给|为|向|供应|供货)$|(?:supply|supplier|supplier of|supplier to|supplier for|sell to|deliver to) (?:the )?$/;

/** Whether the one firm that a question on supply names supplies or is supplied, by the words beside its name (某某供货给谁, 谁给某某供货); null where they do not tell. */
export function supplySide({ actors, question }: Pick<Asked, "actors" | "question">, formsOf: (entity: EntityRef) => readonly string[]): "supplier" | "supplied" | null {
  const [firm, ...others] = actors;
  if (firm === undefined || others.length > 0) return null;
  const { text } = fold(simplified(question));
  const forms = [...formsOf(firm)].sort((a, b) => b.length - a.length);
  const form = forms.find((one) => text.includes(one)) ?? beginningIn(text, forms);
  if (form === undefined) return null;
  const [before, behind] = [text.slice(0, text.indexOf(form)), text.slice(text.indexOf(form) + form.length)];
  if (supplies.test(behind) || suppliesBefore.test(before)) return "supplier";
  return isSuppliedBehind.test(behind) || isSuppliedBefore.test(before) ? "supplied" : null;
}

/** The longest beginning of a firm's form that a question names it by: two characters of its brand at least. */
function beginningIn(text: string, forms: readonly string[]): string | undefined {
  const beginnings = forms.flatMap((form) => Array.from({ length: Math.max(0, form.length - 2) }, (_, less) => form.slice(0, form.length - 1 - less)));
  return beginnings.filter((form) => /^\p{Script=Han}{2,}$/u.test(form) && text.includes(form)).sort((a, b) => b.length - a.length)[0];
}
