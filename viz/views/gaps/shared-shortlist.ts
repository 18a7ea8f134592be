import type { LocalStore } from "../../local-store.ts";
import { openShortlist, type Shortlist } from "./shortlist.ts";

let opened: LocalStore<Shortlist> | undefined;

/** The shortlist of this browser, opened when the page first needs it. */
export const useShortlist = (): LocalStore<Shortlist> => (opened ??= openShortlist(window));
