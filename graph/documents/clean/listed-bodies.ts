import { bodyEnd, responsibleLabel, responsibleLineStart, responsibleWords } from "../structure/responsible-labels.ts";

/** A list of responsible bodies that is open: behind its label no sentence has ended. */
const openList = new RegExp(`${responsibleLabel.source}[^。]*$`);
/** What a list says of the duty of its last bodies. */
const duty = /(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:牵头|负责|配合|参与|落实|[主承协]办)+$/;
const longestBody = 24;
/** What no body's name begins with: a thing that is to be done. */
const deed = /^(?:推[进动广行]|打造|建[设成立]|支持|培[育植]|发[展挥]|加[快强大]|做[大强优]|壮大|提升|完善|引[进导育]|优化|强化|深化|实施|开展|构建|聚焦|围绕|依托|鼓励|创建|申报|落实|健全|组织实施|服务|招引|组建|拓展)/;
const words = /^[\u4e00-\u9fff（）()“”、]+$/;

/** Whether a line holds nothing but bodies' names, and goes on with a list of the responsible that the paragraph above it is in. */
export function listsBodiesOn(paragraph: string, line: string): boolean {
  if (line.length > 120 || !bodyEnd.test(bare(line))) return false;
  const names = namesIn(line);
  return names.length > 0 && names.every((name) => name.length >= 2 && name.length <= longestBody && words.test(name) && bodyEnd.test(name) && !deed.test(name)) && openList.test(paragraph);
}

/** The end of a body that is whole, so that what follows without a mark is the next. */
const wholeBody = /(?:[\u4e00-\u9fff）)]{2}(?:局|厅|政府|委员会|管委会|办公室|公司|集团|中心|大学|学院|改革委|经信委|科创委|国资委|[省市区县州]委|企业|单位|部门|[区县市州镇]|[县区][)）])|[省市区县州][\u4e00-\u9fff]{2,10}[委办]|[（(](?:牵头|主办|配合)[)）])$/;
/** The rest of a name whose beginning may look whole: 高新区 / 管委会, 市政府 / 办公室. */
const restOfName = /^(?:管理?委|委员会|人民政府|政府|办公[厅室]|分局|党[工委组]|党政办|保障|监[督管]|组织部|宣传部|统战部|[局委厅办会])/;

/** Whether a body's name ends with a paragraph so far and another begins with the line below, though no mark parts the two: a list that gives each body a line. */
export function beginsNextBody(paragraph: string, line: string): boolean {
  const next = namesIn(line)[0] ?? "";
  return next.length >= 2 && bodyEnd.test(next) && !restOfName.test(next) && wholeBody.test(paragraph) && openList.test(paragraph);
}

/** A body of the whole nation, behind whose name that of its branch may stand: 国家税务总局 庐州市税务局. */
const ofNation = /总[局行署]$|[^区州市县]银行$/;
/** Words that announce bodies and have no colon behind them. */
const bareLabel = new RegExp(`(?:^|[\\s。；;，,、（(〔[【])${responsibleWords}$`);
/** The same with a blank behind them, and bodies that no sentence's end follows. */
const openBareList = new RegExp(`(?:^|[\\s。；;，,（(〔[【])${responsibleWords}\\s[^。]*$`);
/** A bracket that holds nothing but bodies and their duty: （市科技局 市财政局负责）. */
const openBracket = /[（(〔[【][\u4e00-\u9fff、，,\s]{3,80}$/;
const closesWithDuty = /^[\u4e00-\u9fff、，,\s]{2,80}(?:负责|牵头|配合|落实)[）)〕\]】]/;
const isLabel = new RegExp(`^${responsibleWords}$`);
const labelAtHead = new RegExp(`^${responsibleWords}\\s+`);

/** The mark that a blank stands for in a list of the responsible: 、 between two bodies, a colon behind the label; none elsewhere. @param before what the paragraph says up to the blank */
export function markBetweenBodies(before: string, behind: string): "、" | "：" | undefined {
  if (bareLabel.test(before)) return beginsWithBody(behind) ? "：" : undefined;
  if (!wholeBody.test(before) || ofNation.test(before) || !(openList.test(before.replace(/\s/g, "")) || openBareList.test(before) || (openBracket.test(before) && closesWithDuty.test(behind)))) return undefined;
  const [next = ""] = namesIn(behind);
  return isLabel.test(next) || (beginsWithBody(behind) && !restOfName.test(next)) ? "、" : undefined;
}

/** The end of a name that is whole, and a name from beginning to end, in a cell. */
const nameEnds = /[\u4e00-\u9fff）)](?:公司|集团|厂|局|厅|政府|委员会|管委会|办公室|中心|大学|学院|研究[院所]|改革委|经信委|科创委|国资委|银行|协会|联盟)$/;
const wholeName = /^[\u4e00-\u9fffA-Za-z（）()·]{2,30}$/;

const restOfFirm = /^(?:股份|有限|责任|集团|控股|总?公司|[\u4e00-\u9fff]{0,4}分公司)/;

/** Whether a blank in a table's cell parts two names of firms or bodies: the end of one stands before it, all of the next behind. */
export function partsNames(before: string, behind: string): boolean {
  if (!nameEnds.test(before)) return false;
  const next = /^[^\s、，,；;/]*/.exec(behind)?.[0] ?? "";
  return wholeName.test(next) && nameEnds.test(next) && !restOfName.test(next) && !restOfFirm.test(next);
}

/** Whether names are surely parted where a line of a printed cell ends: what the width of the cell breaks does not end with a firm's legal form or a body's last word. */
export function endsNameOfLine(before: string, next: string): boolean {
  return /[\u4e00-\u9fff](?:有限公司|[局厅]|委员会|管委会|改革委|[省市区县]政府)$/.test(before) && partsNames(before, next);
}

/** Whether a line begins with the words that announce the responsible, a colon behind them or a blank and the first body. */
export function announcesBodies(line: string): boolean {
  const label = labelAtHead.exec(line)?.[0];
  return responsibleLineStart.test(line) || (label !== undefined && beginsWithBody(line.slice(label.length)));
}

function beginsWithBody(words: string): boolean {
  const [name = ""] = namesIn(words.slice(0, longestLook));
  return name.length >= 2 && name.length <= longestBody && bodyEnd.test(name) && !isLabel.test(name) && !deed.test(name);
}

/** So far behind a blank the name of a body and its mark have ended. */
const longestLook = 40;

function namesIn(line: string): string[] {
  return bare(line).split(/[、，,；;\s](?![^（(]*[)）])/).map((name) => name.replace(duty, "")).filter((name) => name !== "");
}

function bare(line: string): string {
  return line.replace(/[。；;，,、）)】\]]+$/, (tail) => (/[（(]/.test(line) ? tail.replace(/[。；;，,、]/g, "") : "")).replace(duty, "");
}
