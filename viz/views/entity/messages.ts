import type { Table } from "../../messages.ts";

/** What the page of an entity says. */
export const messages = {
  "entity.loading": { zh: "正在取它的资料…", en: "Fetching what is known of it…" },
  "entity.unknown": { zh: "图谱里没有这一项", en: "The atlas holds no such item" },
  "entity.unknown.fill": { zh: "它可能随文件一起被移除，或者地址有误。可以在上面搜索。", en: "It may have gone with its document, or the address is wrong. Try the search above." },
  "entity.claims": { zh: "{count} 条依据", en: "{count:claim|claims}" },
  "entity.go.chain": { zh: "产业链", en: "Chain" },
  "entity.go.matrix": { zh: "矩阵", en: "Matrix" },
  "entity.go.gaps": { zh: "锻长补短", en: "Strengths and gaps" },
  "entity.go.collaboration": { zh: "协作配套", en: "Collaboration" },
  "entity.go.targets": { zh: "目标任务", en: "Targets and tasks" },
  "entity.around": { zh: "周围", en: "Around it" },
  "entity.drawing": { zh: "关系图：方向键选一个，Enter 打开。同样的内容在下方表格中。", en: "Neighbourhood: arrow keys choose one, Enter opens it. The table below holds the same." },
  "entity.drawing.first": { zh: "共 {total} 条联系，图里是说得最多的 {shown} 条。", en: "The {shown} links said most often, of {total}." },
  "entity.drawing.loading": { zh: "正在画…", en: "Drawing…" },
  "entity.links": { zh: "联系", en: "Links" },
  "entity.links.relation": { zh: "关系", en: "Relation" },
  "entity.links.other": { zh: "对方", en: "With" },
  "entity.links.kind": { zh: "类别", en: "Kind" },
  "entity.links.voice": { zh: "口径", en: "Voice" },
  "entity.links.count": { zh: "依据", en: "Claims" },
  "entity.timeline": { zh: "按时间看文件怎么说", en: "What the documents say, by date" },
  "entity.timeline.more": { zh: "同一日期的另外 {count} 条", en: "{count} more of this date" },
  "entity.timeline.none": { zh: "没有文件说到它：它只在参考产业链上。", en: "No document speaks of it: it stands on the reference chain alone." },
  "entity.documents": { zh: "说到它的文件", en: "Documents that speak of it" },
  "entity.more": { zh: "再看 {count} 条", en: "{count} more" },
} as const satisfies Table;
