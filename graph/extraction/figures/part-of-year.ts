/** A part of a year as a figure's sentence tells it: 1—5月, 前三季度, 上半年. */
const part = /(?<![\d一二三四五六七八九十])(?:\d{1,2}月?[至到—–~～－-]{1,2}\d{1,2}月(?:份)?|(?:前|头)[两二三四五六七八九十\d]{1,2}个?月|前[两二三]个?季度|[一二三四]季度|上半年|下半年)(?!\d*日|[初中下上末底]旬|[前后])/g;
/** Words between by which the figure is of the whole year again, or of another time. */
const whole = /全年|年底|年末|20\d\d年(?!前|上半年|下半年|第?[一二三四]季度|\d)/;

/** The part of a year that a reached figure is of, where the words before it in its sentence say so: no sum of the year's. @param metric what the figure counts, which may tell it already */
export function partOfYear(words: string, metric: string): string | null {
  const last = [...words.matchAll(part)].at(-1);
  if (last === undefined || whole.test(words.slice(last.index + last[0].length)) || /[\u4e00-\u9fff]?至今|以来/.test(words.slice(last.index, last.index + last[0].length + 3))) return null;
  return metric.includes(last[0]) ? null : last[0];
}
