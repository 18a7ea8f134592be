import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { EntityRef } from "../contract.ts";
import { NameLink } from "./name.tsx";
import { someMessages } from "./some-messages.ts";
import { useWords } from "./words.ts";

/** How many names stand where there is little room. */
export const fewNames = 3;

/** The first of some entities; the rest on demand, behind how many there are. `draw` is given those to show. */
export function Some({ of, first = fewNames, draw }: { readonly of: readonly EntityRef[]; readonly first?: number; readonly draw: (shown: readonly EntityRef[]) => ComponentChildren }) {
  const { say } = useWords(someMessages);
  const [whole, setWhole] = useState(false);
  // One more is shown as quickly as said.
  if (of.length <= first + 1) return <>{draw(of)}</>;
  return <>{draw(whole ? of : of.slice(0, first))} <button type="button" class="rest" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? say("some.fewer") : say(`some.${counterOf(of)}`, { total: of.length, rest: of.length - first })}</button></>;
}

/** Names in a row, each opening its entity. */
export function SomeNames({ of, first }: { readonly of: readonly EntityRef[]; readonly first?: number }) {
  const { language } = useWords();
  return <Some of={of} {...(first === undefined ? {} : { first })} draw={(shown) => shown.map((one, index) => <span key={one.id}>{index > 0 && (language === "zh" ? "、" : ", ")}<NameLink of={one} /></span>)} />;
}

/** By which word things are counted, by their kinds. */
export function counterOf(of: readonly Pick<EntityRef, "kind">[]): "firms" | "bodies" | "places" | "things" {
  const all = (...kinds: readonly string[]) => of.every(({ kind }) => kinds.includes(kind));
  if (all("Company")) return "firms";
  if (all("Region", "Park")) return "places";
  return all("Agency", "Company", "Institution", "Region", "Park") ? "bodies" : "things";
}
