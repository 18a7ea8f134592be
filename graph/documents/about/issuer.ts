import type { Line } from "../clean/index.ts";
import { tidy } from "../../lexicon/index.ts";
import { dateLine, datedAtEnd } from "./dates.ts";

const body = "(?:人民政府办公厅|人民政府办公室|人民政府|政府办公厅|政府办公室|委员会办公室|管理委员会|管委会|委员会|办公厅|办公室|领导小组(?:办公室)?|指挥部|厅|局|委|部|院|署|会|处)";
const bodyName = new RegExp(`^[\\u4e00-\\u9fff（()）·]{2,40}${body}$`);
const several = new RegExp(`^[\\u4e00-\\u9fff（()）·\\s、]{2,120}${body}$`);
const labelled = /^(?:发文单位|发文机关|发布机构|发布机关|发布单位|印发单位|制发机关|制定机关|公开主体|发文部门)\s*[:：]\s*(.{2,60}?)(?:\s|$)/;
const fromTitle = new RegExp(`^([\\u4e00-\\u9fff（()）·\\s、]{2,80}?${body})\\s?(?:关于|印发)`);
/** Between a party committee and the government that issue a paper together, as a title prints them: 中共庐阳县委庐阳县人民政府. */
const betweenBodies = /(?<=[省市区县州旗]委(?:办公[厅室])?)(?=[\u4e00-\u9fff]{2,12}人民政府(?:办公[厅室])?$)/;
const issuing = new RegExp(`(?:^|[，,。日])(?:近日|日前)?[，,]?([\\u4e00-\\u9fff、]{2,80}?${body})(?:联合)?(?:印发|发布|出台|下发|公布)了?《([^》]{4,})》`);
const redHead = new RegExp(`^([\\u4e00-\\u9fff（()）·\\s]{2,40}${body})文件$`);
const spokenFor = /我(?:谨)?(?:受[^，。]{0,20}委托，?)?代表([\u4e00-\u9fff]{0,10}?人民政府)/;

/** How words end that look like a body's name and are none: 产业布局, 工作部署, 产业推介会. */
const noBody = /(?:布局|[格结时当开大全破僵]局|部署|签署|[全内外东西南中北大局总干]部|俱乐部|(?<!委员|管委|常委|协|学|联合|商|理事|董事|监事|基金|促进|研究|工)会|[大展客餐门]厅|[好之到深何多用益害长短四]处|[医剧影]院)$/;

/** Whether a line names a body and nothing else. */
export function isBodyName(text: string): boolean {
  return bodyName.test(text) && !noBody.test(text);
}

/** Who issued the document, as the text says: a label, the title, the red head, the signature above the date, a report's `我代表市人民政府`. Null where it does not say. */
export function issuerOf(title: string, lines: readonly Line[], declared: string | undefined, region: string | null): string | null {
  for (const { text } of lines.slice(0, 60)) {
    const match = labelled.exec(text);
    if (match?.[1] !== undefined) return tidy(match[1]);
  }
  const titled = bodiesInTitle(title);
  const below = signature(lines);
  if (titled !== undefined) return below !== undefined && plain(below) === plain(titled) ? below : withRegion(tidy(titled), region);
  const head = lines.slice(0, 15).map(({ text }) => redHead.exec(text)?.[1]).find((name) => name !== undefined);
  if (head !== undefined) return tidy(head);
  if (below !== undefined) return below;
  if (declared !== undefined && isBodyName(declared)) return declared;
  if (/工作报告/.test(title)) return speaker(lines, region);
  return teller(title, lines);
}

/** The body that a notice's title begins with: 市人民政府办公室关于印发……. Null where it begins with none. */
export function issuerInTitle(title: string, region: string | null): string | null {
  const titled = bodiesInTitle(title);
  return titled === undefined ? null : withRegion(tidy(titled), region);
}

function bodiesInTitle(title: string): string | undefined {
  return fromTitle.exec(title)?.[1]?.replace(betweenBodies, "、");
}

/** 市人民政府办公室 of a city is that city's. */
function withRegion(name: string, region: string | null): string {
  const level = /^[省市区县州](?=人民政府)/.exec(name)?.[0];
  return level !== undefined && region?.endsWith(level) === true ? `${region}${name.slice(1)}` : name;
}

/** The bodies of which a page says that they issued this very document. */
function teller(title: string, lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 20)) {
    const match = issuing.exec(text);
    if (match?.[1] !== undefined && title.length >= 6 && (title.includes(match[2] ?? "") || (match[2] ?? "").includes(title))) return tidy(match[1]);
  }
  return null;
}

/** The body that a line near the top names and nothing else: what stands there below a title has issued it, or holds the page. */
export function bodyAtTop(lines: readonly Line[]): string | undefined {
  return lines.slice(0, 12).map(({ text }) => tidy(text)).find(isBodyName);
}

/** Bodies without what parts them: a title prints two one below the other. */
function plain(names: string): string {
  return names.replace(/[\s、]/g, "");
}

/** The body that signs a line with its date, and nothing else. */
export function signerOf(line: string): string | undefined {
  if (line.length > 80 || !mayEndInDate.test(line)) return undefined;
  const name = tidy(datedAtEnd.exec(line)?.[1] ?? "");
  return bodyName.test(name) ? name : undefined;
}

/** The last character of a date: every line of a paper is asked, and most end in none. */
const mayEndInDate = /[日月\d)）]$/;

/** The body, or the bodies one below the other, that stand directly above a date of their own line, or before it in one. */
function signature(lines: readonly Line[]): string | undefined {
  for (let at = 1; at < lines.length; at++) {
    const signer = signerOf(lines[at]?.text ?? "");
    if (signer !== undefined) return signer;
    if (!dateLine.test(lines[at]?.text ?? "")) continue;
    const names: string[] = [];
    for (let above = at - 1; above >= Math.max(0, at - 6); above--) {
      const name = tidy(lines[above]?.text ?? "");
      if (noBody.test(name) || (!bodyName.test(name) && !several.test(lines[above]?.text ?? ""))) break;
      names.unshift(name);
    }
    if (names.length > 0) return names.join("、");
  }
  return undefined;
}

function speaker(lines: readonly Line[], region: string | null): string | null {
  for (const { text } of lines.slice(0, 20)) {
    const match = spokenFor.exec(text);
    if (match?.[1] === undefined) continue;
    const government = match[1];
    return /^(?:省|市|区|县|自治区|州)?人民政府$/.test(government) ? (region === null ? null : `${region}人民政府`) : government;
  }
  return null;
}
