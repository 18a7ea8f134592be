import type { ViewEntry } from "./view-code.ts";

/** The views that there are, in the order of the navigation. */
export const views: readonly ViewEntry[] = [
  { name: "home", path: "/", title: { zh: "首页", en: "Home" }, load: () => import("./views/home/view.tsx") },
  { name: "chain", path: "/chain", title: { zh: "产业链", en: "Chain" }, answers: { zh: "一个地方从材料到应用有什么、谁在做、到了哪一步、断在哪里", en: "What a place has from material to application, who does it, how far, and where it breaks off" }, load: () => import("./views/chain/view.tsx") },
  { name: "matrix", path: "/matrix", title: { zh: "矩阵", en: "Matrix" }, answers: { zh: "哪些地区有哪一环，各有哪些企业；地区之间比较", en: "Which places cover which link, with which firms; places side by side" }, load: () => import("./views/matrix/view.tsx") },
  { name: "gaps", path: "/gaps", title: { zh: "锻长补短", en: "Strengths and gaps" }, answers: { zh: "强在哪、缺什么、为什么、谁负责、谁能补上", en: "What is strong, what is missing and why, who is responsible, who could fill it" }, load: () => import("./views/gaps/view.tsx") },
  { name: "collaboration", path: "/collaboration", title: { zh: "协作配套", en: "Collaboration" }, answers: { zh: "谁给谁配套，从外面买什么，谁的长处能补谁的短处", en: "Who supplies whom, what is bought from outside, whose strength meets whose gap" }, load: () => import("./views/collaboration/view.tsx") },
  { name: "targets", path: "/targets", title: { zh: "目标任务", en: "Targets and tasks" }, answers: { zh: "哪一年达到了什么数字、还要达到什么；任务归谁负责，项目多大", en: "Which numbers a year reached and the next aims at; who is responsible for which task; how big projects are" }, load: () => import("./views/targets/view.tsx") },
  { name: "ask", path: "/ask", title: { zh: "问一问", en: "Ask" }, answers: { zh: "用自己的话问，答案带表、图和原文", en: "A question in your own words, answered with a table, a drawing and passages" }, load: () => import("./views/ask/view.tsx") },
  { name: "documents", path: "/documents", title: { zh: "文件", en: "Documents" }, answers: { zh: "读过哪些文件；放进新的文件，逐条核对", en: "Which documents were read; drop new ones here and judge what was read" }, load: () => import("./views/documents/view.tsx") },
  { name: "document", path: "/document/:subject", title: { zh: "文件", en: "Document" }, load: () => import("./views/document/view.tsx") },
  { name: "entity", path: "/entity/:subject", title: { zh: "主体", en: "Entity" }, load: () => import("./views/entity/view.tsx") },
];
