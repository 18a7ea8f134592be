const phases = ["一期", "二期", "三期", "四期", "五期", "六期"];

/** Characters before and behind a name in which its other phases are looked for. */
const reach = 4_000;

/**
 * Whether a text that names a phase of a project names another one of it as well. Then the two are not one, and neither is the whole; one phase alone may be all
 * that is meant of a project. @param end behind the name without its phase
 */
export function hasOtherPhase(text: string, { name, phase, end }: { readonly name: string; readonly phase: string; readonly end: number }): boolean {
  const near = text.slice(Math.max(0, end - reach), end + reach);
  return phases.some((other) => other !== phase && near.includes(name + other));
}
