import type { ViewEntry } from "./view-code.ts";

/** The views that there are, in the order of the navigation. */
export const views: readonly ViewEntry[] = [
  { name: "chain", path: "/chain", title: { zh: "产业链", en: "Chain" }, navigation: true, load: () => import("./views/chain/view.tsx") },
  { name: "gaps", path: "/gaps", title: { zh: "锻长补短", en: "Strengths and gaps" }, navigation: true, load: () => import("./views/gaps/view.tsx") },
];
