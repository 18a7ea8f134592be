import type { AnswerSlot } from "./requests.ts";

const placeEnding = /(特别行政区|自治区|自治州|地区|[省市区县镇])$/u;

/**
 * The question with one of its choices changed, in the user's own words as far as they go: the words that named the choice are replaced; where the question
 * named it otherwise, the new choice is added at its end.
 */
export function reworded(question: string, { entity, value }: Pick<AnswerSlot, "entity" | "value">, replacement: string): string {
  const names = [entity?.name, entity?.nameEn, entity?.name.replace(placeEnding, ""), value].filter((name) => name !== undefined && name !== null && name !== "") as string[];
  for (const name of names) {
    const at = question.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) return `${question.slice(0, at)}${replacement}${question.slice(at + name.length)}`.trim();
  }
  return replacement === "" ? question : `${question.replace(/[?？。.\s]+$/u, "")} ${replacement}`;
}
