import type { Table } from "../../messages.ts";

/** What the view of collaboration says. */
export const messages = {
  "collaboration.title": { zh: "产业链协作配套", en: "Collaboration along the chain" },
  "collaboration.show": { zh: "看什么", en: "Show" },
  "collaboration.supply": { zh: "谁给谁配套，谁可以配套", en: "Who supplies whom, and who could" },
  "collaboration.meets": { zh: "谁的长板补谁的短板", en: "Whose strength meets whose gap" },
  "collaboration.loading": { zh: "正在找配套…", en: "Looking for who could supply…" },
  "collaboration.counts": { zh: "{stated} 条文件说到的配套 · {suggested} 条建议", en: "{stated} supplies that documents tell of · {suggested} suggestions" },
  "collaboration.legend": { zh: "实线：文件说到；虚线：建议，不是依据", en: "Solid: a document says so; dashed: a suggestion, not evidence" },
  "collaboration.sources": { zh: "供给", en: "Supply" },
  "collaboration.needs": { zh: "需要", en: "Need" },
  "collaboration.table": { zh: "配套清单", en: "List of supplies" },
  "collaboration.basis": { zh: "口径", en: "Basis" },
  "collaboration.stated": { zh: "文件说到", en: "said by a document" },
  "collaboration.suggested": { zh: "建议", en: "suggestion" },
  "collaboration.why": { zh: "为什么", en: "Why" },
  "collaboration.against": { zh: "不利", en: "Against" },
  "collaboration.places": { zh: "比较的地区", en: "Places side by side" },
  "collaboration.first": { zh: "图里是前 {shown} 条，表里是全部 {total} 条。", en: "The drawing has the first {shown}, the table all {total}." },
  "collaboration.gap": { zh: "看这处缺口", en: "Open the gap" },
  "collaboration.empty": { zh: "没有读到配套，也没有可以建议的企业", en: "No supply was read, and no firm can be suggested" },
  "collaboration.empty.fill": { zh: "读入周边城市的计划或企业名单：有人做、有人缺，才连得起来。", en: "Load plans of the cities around, or lists of firms: a tie needs one who makes it and one who lacks it." },
  "collaboration.few": { zh: "至少要两个地区", en: "Choose two places at least" },
} as const satisfies Table;
