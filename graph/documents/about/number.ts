const year = "[〔［\\[(（﹝【]\\s?(?:19|20)\\d{2}\\s?[〕］\\])）﹞】]";
const number = `[\\u4e00-\\u9fff]{1,12}${year}\\s?(?:第\\s?)?\\d{1,5}\\s?号`;
const label = "(?:发\\s*文\\s*字\\s*号|文\\s*号|文件编号|发\\s*文\\s*号)\\s*[:：]\\s*";
const alone = new RegExp(`^(?:${label})?(${number})(?:\\s|$|(?=[\\u4e00-\\u9fff]{2,6}[:：]))`);
const labelled = new RegExp(`(?:^|\\s)${label}(${number})(?:\\s|$|(?=[\\u4e00-\\u9fff]{2,6}[:：]))`);
const day = "(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)";
/** Below a title, with the day at most: （并科发〔2021〕8号 2021年10月12日印发）. */
const bracketed = new RegExp(`^[（(]\\s*(?:${day}[\\s，,、]*)?(${number})(?:文件?)?[\\s，,、]*${day}?\\s*(?:印发|发布|公布|下发)?\\s*[)）]$`);

/** The document's own number (`并科〔2025〕11号`) where a line consists of it, with brackets as printed and no blanks; undefined elsewhere, as for numbers of cited documents. */
export function documentNumber(line: string): string | undefined {
  const match = alone.exec(line) ?? (/^[（(]/.test(line) ? bracketed.exec(line) : null);
  return match === null || line.length > match[0].length + 40 ? undefined : match[1]?.replace(/\s/g, "");
}

/** The number that a line among a page's labels gives: 文 号：并科〔2025〕11号 有效性：有效. */
export function labelledNumber(line: string): string | undefined {
  return line.length > longestLabels ? undefined : labelled.exec(line)?.[1]?.replace(/\s/g, "");
}

const longestLabels = 120;
