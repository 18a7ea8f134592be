import type { ViewEntry } from "./view-code.ts";

/** The views that there are, in the order of the navigation. */
export const views: readonly ViewEntry[] = [
  { name: "home", path: "/", title: { zh: "首页", en: "Home" }, navigation: false, load: () => import("./views/home/view.tsx") },
  { name: "chain", path: "/chain", title: { zh: "产业链", en: "Chain" }, navigation: true, load: () => import("./views/chain/view.tsx") },
  { name: "matrix", path: "/matrix", title: { zh: "矩阵", en: "Matrix" }, navigation: true, load: () => import("./views/matrix/view.tsx") },
  { name: "gaps", path: "/gaps", title: { zh: "锻长补短", en: "Strengths and gaps" }, navigation: true, load: () => import("./views/gaps/view.tsx") },
  { name: "collaboration", path: "/collaboration", title: { zh: "协作配套", en: "Collaboration" }, navigation: true, load: () => import("./views/collaboration/view.tsx") },
  { name: "targets", path: "/targets", title: { zh: "目标任务", en: "Targets and tasks" }, navigation: true, load: () => import("./views/targets/view.tsx") },
  { name: "ask", path: "/ask", title: { zh: "问一问", en: "Ask" }, navigation: true, load: () => import("./views/ask/view.tsx") },
  { name: "documents", path: "/documents", title: { zh: "文件", en: "Documents" }, navigation: true, load: () => import("./views/documents/view.tsx") },
  { name: "document", path: "/document/:subject", title: { zh: "文件", en: "Document" }, navigation: false, load: () => import("./views/document/view.tsx") },
  { name: "entity", path: "/entity/:subject", title: { zh: "主体", en: "Entity" }, navigation: false, load: () => import("./views/entity/view.tsx") },
];
