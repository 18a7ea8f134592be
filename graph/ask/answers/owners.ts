import type { EntityRef } from "../../analysis/chain-rows.ts";
import { distinctById } from "../../grouping.ts";
import type { Owner } from "../../analysis/owners.ts";
import { type Language, someNames } from "../table.ts";

/** How many bodies of one level an answer leads with. */
const most = 3;

/** Of the bodies of some tasks those that matter: the ones in the lead; where no text says who is, the government bodies; else all. */
function mattering(owners: readonly Owner[]): readonly EntityRef[] {
  const leading = owners.filter(({ role }) => role === "lead");
  const agencies = owners.filter(({ agency, role, isGroup }) => agency.kind === "Agency" && !isGroup && role !== "territorial" && role !== "joint");
  return distinctById((leading.length > 0 ? leading : agencies.length > 0 ? agencies : owners).map(({ agency }) => agency));
}

function byLevel(owners: readonly Owner[]): { readonly own: readonly EntityRef[]; readonly chain: readonly EntityRef[] } {
  const own = mattering(owners.filter(({ chainLevel }) => !chainLevel));
  return { own, chain: mattering(owners.filter(({ chainLevel }) => chainLevel)).filter(({ id }) => !own.some((one) => one.id === id)) };
}

/** The few bodies that matter: those of tasks on the very link, then those of tasks on the whole chain, marked so. */
export function ownersTold(owners: readonly Owner[], language: Language): string {
  const { own, chain } = byLevel(owners);
  const marked = chain.length === 0 ? [] : [`${language === "zh" ? "链级：" : "for the whole chain: "}${someNames(chain, language, most)}`];
  const told = [...(own.length === 0 ? [] : [someNames(own, language, most)]), ...marked];
  return told.length === 0 ? (language === "zh" ? "文件未明确" : "not named by the documents") : told.join(language === "zh" ? "；" : "; ");
}

/** Those of them that are told by name, in that order. */
export function toldOf(owners: readonly Owner[]): readonly EntityRef[] {
  const { own, chain } = byLevel(owners);
  return [...own.slice(0, most), ...chain.slice(0, most)];
}

/** The other bodies of the same tasks: those beyond the first, in a joint role, of the area, or groups. */
export function restOf(owners: readonly Owner[]): readonly EntityRef[] {
  const told = new Set(toldOf(owners).map(({ id }) => id));
  return distinctById(owners.map(({ agency }) => agency)).filter(({ id }) => !told.has(id));
}
