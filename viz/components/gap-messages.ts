import type { Table } from "../messages.ts";

/** What is said of a gap, wherever it is shown. */
export const gapMessages = {
  "gap.title": { zh: "缺口", en: "Gap" },
  "gap.owners": { zh: "责任单位", en: "Responsible" },
  "gap.owners.none": { zh: "文件未明确", en: "The documents name none" },
  "gap.tasks.more": { zh: "另有 {count} 项任务", en: "{count:more task|more tasks}" },
  "gap.chainLevel": { zh: "链级", en: "chain-wide" },
  "gap.role.lead": { zh: "牵头", en: "lead" },
  "gap.role.joint": { zh: "配合", en: "joint" },
  "gap.role.territorial": { zh: "属地", en: "local" },
  "gap.deadline": { zh: "期限 {date}", en: "due {date}" },
  "gap.candidates": { zh: "谁可能补上（建议，不是依据）", en: "Who could fill it (suggestions, not evidence)" },
  "gap.nearby": { zh: "附近", en: "Nearby" },
  "gap.elsewhere": { zh: "别处", en: "Elsewhere" },
  "gap.none": { zh: "没有读到", en: "None read" },
  "gap.against": { zh: "不利：{text}", en: "Against: {text}" },
  "state.loading.gap": { zh: "正在查缺口…", en: "Looking up the gap…" },
} as const satisfies Table;
