import { charactersOf, listMarks } from "../text/characters.ts";
import type { Mention } from "./mention.ts";
import { addShared, isThing, type Sharing } from "./sharing.ts";

/** What a further tail begins with. */
const tailJoins = charactersOf("、和与及/以");
const nextTail = /^(?:[、和与及/]|以及)((?:高端|关键|核心|专用)?(?:衬底材料|衬底|外延片|外延材料|外延|单晶|晶体|晶片|晶圆|芯片|功率器件|器件|应用模块|功率模块|模块|模组|工艺装备|工艺设备|封测设备|封测装备|装备|设备|封装材料|关键零部件|核心零部件|零部件))/;

/** So many tails at most follow a name. */
const mostTails = 10;

/** Gives names side by side the tails of one another: 碳化硅、氮化镓衬底及外延 are four things. */
export function shareTailsInTurn(sharing: Sharing): void {
  for (const mention of sharing.mentions) {
    if (mention.term === undefined || !isThing(mention) || sharing.replaced.has(mention)) continue;
    const printed = mention.forms[0] ?? mention.name;
    const head = sharing.wholes.headOf(printed);
    if (head === undefined) continue;
    const ending = printed.slice(head.length);
    const heads = [...(ending === "" ? [] : materialsBefore(sharing, mention, ending)), head];
    shareTailsBehind(sharing, mention, printed, heads, ending !== "");
  }
}

/** The materials right before a name that share its ending (碳化硅、 before 氮化镓衬底), which become names of their own. */
function materialsBefore(sharing: Sharing, mention: Mention, ending: string): string[] {
  const { text, byEnd, wholes, replaced } = sharing;
  const materials: string[] = [];
  for (let from = mention.start; "、和与及/".includes(text.charAt(from - 1)); ) {
    const before = byEnd.get(from - 1);
    if (before?.kind !== "Material" || before.inside !== mention.inside || wholes.headOf(before.name) !== undefined) break;
    const whole = wholes.of(before.name, ending);
    if (whole?.kind !== mention.kind) break;
    materials.unshift(before.name);
    replaced.add(before);
    addShared(sharing, { whole, start: before.start, end: before.end, name: `${before.name}${ending}`, forms: [before.name], like: before });
    from = before.start;
  }
  return materials;
}

/** Adds what the tails behind a name make with its heads; another name may stand between them. */
function shareTailsBehind(sharing: Sharing, mention: Mention, printed: string, heads: readonly string[], hasEnding: boolean): void {
  const { text, byStart, replaced } = sharing;
  let at = mention.end;
  for (let step = 0; step < mostTails; step++) {
    const next = tailJoins.at(text, at) ? nextTail.exec(text.slice(at, at + 14)) : null;
    const tail = next?.[1];
    if (next === null || tail === undefined) {
      const between = listMarks.at(text, at) ? byStart.get(at + 1) : undefined;
      if (between === undefined || !hasEnding) return;
      at = between.end;
      continue;
    }
    const start = at + next[0].length - tail.length;
    const end = start + tail.length;
    const bare = byStart.get(start);
    if (bare !== undefined && bare.end > end) {
      at = bare.end;
      continue;
    }
    for (const { word, whole } of madeBy(sharing, step === 0 ? printed : undefined, heads, tail)) {
      if (bare !== undefined) replaced.add(bare);
      addShared(sharing, { whole, start, end, name: `${word}${tail}`, forms: tail.length > 2 ? [tail] : [], like: bare ?? mention });
    }
    at = end;
  }
}

/** The things that a tail makes with what is before it: with a whole name where that is known, else with each of the heads, each thing once. */
function madeBy({ wholes }: Sharing, name: string | undefined, heads: readonly string[], tail: string): { readonly word: string; readonly whole: Mention["term"] & object }[] {
  const ofName = name === undefined ? undefined : wholes.of(name, tail);
  if (name !== undefined && ofName !== undefined) return [{ word: name, whole: ofName }];
  const made = new Map<string, { readonly word: string; readonly whole: Mention["term"] & object }>();
  for (const word of heads) {
    const whole = wholes.of(word, tail);
    if (whole !== undefined && !made.has(whole.name)) made.set(whole.name, { word, whole });
  }
  return [...made.values()];
}
