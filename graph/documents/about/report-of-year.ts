const back = "(?:工作(?:开展|完成|推进|进展|落实)?(?:情况)?(?:总结|回顾|汇报|小结)?|总结)";
const ahead = "(?:工作)?(?:总体)?(?:安排|计划|打算|要点|思路|部署|谋划|重点|重点任务|重点工作|设想|目标任务)";
const joined = "[\\s　]*(?:和|及|与|暨|以及|、)[\\s　]*";
const bothYears = new RegExp(`(20\\d\\d)年度?(?:上半年|前三季度|[1一][至—-][\\d十]{1,2}月)?[^，,。：:！!？?]{0,16}?${back}${joined}(?:(20\\d\\d)年度?|明年|来年|下一?年度?|(今年|下半年|下(?:一步|一阶段|阶段|步)|四季度))[^，,。：:！!？?]{0,12}?${ahead}(?:的(?:报告|汇报))?(?:[（(][^（()）]{1,16}[)）])?$`);
const lookedBack = /(20\d\d)年度?(上半年)?[^，,。：:！!？?]{0,16}?(?:工作|年度|半年)总结(?:报告)?(?:[（(][^（()）]{1,16}[)）])?$/;
/** The body whose work such a report tells of, before its year: 庐州市经济和信息化局2025年工作总结. */
const body = /^([\u4e00-\u9fff]{2,30}?(?:管理委员会|管委会|委员会|人民政府|厅|局|委|办公室))(?=20\d\d年)/;

/**
 * Whether a title is that of a report on a year's work, mostly with the next year's beside it, by whatever name but 工作报告: 庐州市2025年工作情况和2026年工作安排,
 * 市工信局2025年工作总结及2026年工作计划.
 */
export function reportsOnYear(title: string): boolean {
  return bothYears.test(title) || lookedBack.test(title);
}

/**
 * The year that such a report sets out, which is that behind the one that it looks back on: 2026 of 2025年工作情况和2026年工作安排 and of 2025年工作总结; of half a year's
 * work the same. Undefined for other titles.
 */
export function yearSetOut(title: string): number | undefined {
  const both = bothYears.exec(title);
  if (both !== null) return both[2] === undefined ? Number(both[1]) + (both[3] === undefined ? 1 : 0) : Number(both[2]);
  const [, year, half] = lookedBack.exec(title) ?? [];
  return year === undefined ? undefined : Number(year) + (half === undefined ? 1 : 0);
}

/** Whether such a report looks back on a part of the year that it sets out: 2025年上半年工作总结和下半年工作计划. */
export function looksBackOnItsYear(title: string): boolean {
  return reportsOnYear(title) && title.includes(`${yearSetOut(title)}年`) && /上半年|前三季度|下一?阶段|下一?步/.test(title);
}

/** The body that such a title begins with. */
export function reportingBody(title: string): string | undefined {
  return reportsOnYear(title) ? body.exec(title)?.[1] : undefined;
}
