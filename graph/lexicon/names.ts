/**
 * A name in the one spelling that names are compared in: full-width letters, digits and brackets made half-width, white space and
 * decorative quotation marks dropped, Latin in lower case.
 */
export function comparable(name: string): string {
  return alreadyComparable.test(name) ? name : narrow(name).replace(/[\s“”"‘’'·•]/g, "").toLowerCase();
}

/** Most names are spelt so from the first, and tens of thousands are asked for at each start. */
const alreadyComparable = /^[\u3400-\u9fffa-z\d]*$/;
const inLatin = /^[\x20-\x7e–—’\t\n]*$/;
const alreadyTidy = /^[\u3400-\u9fffA-Za-z\d]*$/;

/** The spellings of a thing's name that the trade uses: 碳化硅 is 碳化矽 in Taiwan. */
export function spellings(name: string): string[] {
  return name.includes("硅") ? [name, name.replaceAll("硅", "矽")] : [name];
}

/** A name as it is shown and put into ids: half-width letters and digits, no white space between Chinese characters, brackets in one form. */
export function tidy(name: string): string {
  if (alreadyTidy.test(name)) return name;
  const narrowed = narrow(name).replace(/^《(.*)》$/, "$1");
  if (!/\s/.test(narrowed)) return narrowed;
  if (inLatin.test(narrowed)) return narrowed.replace(/\s+/g, " ").trim();
  return narrowed
    .replace(/(?<=[\u3400-\u9fff）)】」”])\s+|\s+(?=[\u3400-\u9fff（(【「“])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function narrow(text: string): string {
  return !wide.test(text) ? text : text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, " ");
}

const wide = /[！-～\u3000]/;

const grades = "高端|中高端|高性能|高纯度?|超高纯|高质量|高品质|高精度|高可靠|高效率?|高灵敏度?|超高亮度|高亮度?|导电型|半绝缘型|先进|新型|新一代|超高清|超宽带|超精密|(?:中?大|大?中|中?小)尺寸|大功率|低成本|低功耗|国产|自主|关键|核心|主流|特色|通用型?";
const units = "(?:英寸|吋|寸|毫米|mm|纳米|nm|微米|μm|um|kV|V|Gbps|Gb/s|G(?![a-zA-Z]))";
const sizes = `\\d+(?:[./、~～—–-]\\d+)*(?:${units}[/~～—–至到-]\\d+(?:\\.\\d+)?)?${units}(?:级|及以[上下]|节点)*`;
const purposes = "(?:集成电路|半导体|芯片|电子|光伏|车规|工业)(?:用|级)";
const qualifier = new RegExp(`^(?:${grades}|${sizes}|${purposes}|的|及以[上下]|节点)`, "i");

/**
 * A thing's name without the grades, sizes and purposes before it (`高纯SiC衬底材料` → `SiC衬底材料`), one form for each that is taken off.
 * Sizes and grades are patterns, not rows of the lexicon. Source: usage of policy documents.
 */
export function withoutQualifiers(name: string): string[] {
  const forms: string[] = [];
  let rest = tidy(name);
  for (let match = qualifier.exec(rest); match !== null && match[0].length < rest.length; match = qualifier.exec(rest)) {
    rest = rest.slice(match[0].length);
    if (rest.length >= 2) forms.push(rest);
  }
  return forms;
}

const legalForm = /(?:有限(?:责任)?公司|股份公司|集团公司|集团|公司|总公司|事务所|合作社|厂|Inc\.?|Ltd\.?|Corp\.?|Co\.|GmbH|AG|B\.V\.|LLC)(?:[（(][^（）()]*[）)])?$/i;

/** Whether a company's name is a full one, which names one firm wherever it is read; a short name (`赛芯`) needs its place beside it. */
export function isFullCompanyName(name: string): boolean {
  return legalForm.test(name) && name.length >= 6;
}

/** Whether an institution's name carries its rank or parent, so that it means one body wherever it is read (国家…, …大学…). */
export function isFullInstitutionName(name: string): boolean {
  return /^(?:国家(?!级)|中国|全国|中科院)|大学|学院/.test(name);
}
