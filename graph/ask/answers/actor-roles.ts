import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Asked } from "../asked.ts";
import type { Said } from "../telling.ts";
import { askVocabulary } from "../vocabulary.ts";

/** The roles that texts give an entity. */
export function rolesOf({ id }: EntityRef, said: readonly Said[]): readonly string[] {
  return [...new Set(said.flatMap(({ predicate, subject, value }) => (predicate === "ROLE" && subject.id === id && value !== null ? [value] : [])))];
}

/** Whether a role asked for by its word (龙头, 链主) is one that the texts give; any where no word says which. */
export function fitsRole(said: readonly Said[], asked: Asked): boolean {
  if (!asked.cues.has("role")) return true;
  const roles = said.flatMap(({ predicate, value }) => (predicate === "ROLE" && value !== null ? [value] : []));
  const named = rolesNamed(asked);
  return named.length === 0 ? roles.length > 0 : roles.some((role) => named.some((name) => role.includes(name)));
}

/** The roles that a question asks for, as its words say them: those of the cue. */
export function rolesNamed({ cues, question }: Asked): readonly string[] {
  if (!cues.has("role")) return [];
  return [...askVocabulary().cueForms].flatMap(([form, of]) => (of.includes("role") && /\p{Script=Han}/u.test(form) && question.includes(form) ? [form] : []));
}
