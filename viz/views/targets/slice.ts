import { oneOf, slice, sorting, text } from "../../slice.ts";
import type { Action } from "../../state.ts";

/** The ledgers of the view. */
export const tabs = ["targets", "tasks", "projects"] as const;
export type Tab = (typeof tabs)[number];

/** The view's part of the state: which ledger, of which year, kind or body, and how its table is sorted. */
export const targets = slice("targets", {
  tab: oneOf(tabs, "targets"),
  year: text,
  kind: oneOf(["both", "TARGET", "ACTUAL"], "both"),
  /** Entity id of a responsible body: only its tasks. */
  body: text,
  /** What the tasks shown are about, by its Chinese word. */
  matter: text,
  layout: oneOf(["list", "grid"], "list"),
  sort: sorting(null),
}, {});

/** Opens a ledger; what was chosen in another does not follow. */
export const openTab = (tab: Tab): Action => targets.set({ tab, year: null, kind: "both", body: null, matter: null, layout: "list", sort: null });
