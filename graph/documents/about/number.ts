const year = "[〔［\\[(（﹝【]\\s?(?:19|20)\\d{2}\\s?[〕］\\])）﹞】]";
const alone = new RegExp(`^(?:(?:发文字号|文\\s*号|文件编号|发文号)\\s*[:：]\\s*)?([\\u4e00-\\u9fff]{1,12}${year}\\s?(?:第\\s?)?\\d{1,5}\\s?号)(?:\\s|$)`);

/** The document's own number (`并科〔2025〕11号`) where a line consists of it, with brackets as printed and no blanks; undefined elsewhere, as for numbers of cited documents. */
export function documentNumber(line: string): string | undefined {
  const match = alone.exec(line);
  return match === null || line.length > match[0].length + 40 ? undefined : match[1]?.replace(/\s/g, "");
}
