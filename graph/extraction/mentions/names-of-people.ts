import { cuesOf, pattern } from "../../lexicon/cues.ts";

/** Whether a firm's short name is a person's given one: 越峰 in 、黄越峰、, 国星 in 市政府秘书长王国星. */
export function isGivenName(text: string, start: number, end: number): boolean {
  return behindOfficeAndFamilyName.test(text.slice(Math.max(0, start - 4), start)) || (end - start === 2 && familyName.test(text.charAt(start - 1)) && opens.test(text.charAt(start - 2)) && closes.test(text.slice(end, end + 3)));
}

/** Whether an area's short name is a person's family name and more of the name, behind the office: 吴忠 in 副省长吴忠澜. */
export function isPersonBehindOffice(text: string, start: number, end: number): boolean {
  return end - start === 2 && behindOffice.test(text.slice(Math.max(0, start - 3), start)) && goesOnAsName.test(text.slice(end, end + 1));
}

/**
 * Whether an area's short name is a person's name, or the given one behind the family's: 长春 in 联系人：王长春, 四平 in 张三丰、李四平等专家,
 * 丽江 in 会议由孙丽江主持, 马鞍山 in 联系人：马鞍山. Source: usage of plans' contacts, bylines and lists of guests.
 */
export function isPersonsName(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + farthest);
  const family = twoOfFamily.test(text.slice(Math.max(0, start - 2), start)) ? 2 : isFamilyName(text.charAt(start - 1)) ? 1 : 0;
  const from = start - family;
  const before = text.slice(Math.max(0, from - farthest), from);
  if (family === 0 && !isFamilyName(text.charAt(start))) return false;
  const isLabelled = cues().labelled.test(before) || (family > 0 && cues().isMember.test(before));
  if (/^[省市区县州盟旗]/.test(behind)) return isLabelled && family > 0 && ofOffice.test(behind);
  if (isLabelled && (family > 0 || nameEnds.test(behind))) return true;
  if (family === 0) return opens.test(before.slice(-1)) && cues().addressed.test(behind);
  // 于长春主持召开 tells where, not who.
  if (end - start !== 2 || text.charAt(from) === "于") return false;
  return cues().byline.test(before) || ((opens.test(before.slice(-1)) || asks.test(before)) && cues().told.test(behind));
}

const cues = cuesOf("names-of-people", ({ label, member, byline, title, address, does }) => ({
  /** Before a name, be it not the first: 联系人：王长春、李吉林. */
  labelled: pattern`${label}[：:] ?(?:[\u4e00-\u9fff]{2,4}[、，, ]){0,5}$`,
  /** The same behind a label that may give bodies too. */
  isMember: pattern`${member}[：:] ?(?:[\u4e00-\u9fff]{2,4}[、，, ]){0,5}$`,
  byline: pattern`${byline}[ 　]?$`,
  /** Behind the name, or behind those that follow it in a list: what they are, or do. */
  told: pattern`^(?:[、和][\u4e00-\u9fff]{2,4}?){0,6}(?:等(?:\d{1,3}[位名]|[一二两三四五六七八九十多数几]{1,3}[位名])?[\u4e00-\u9fff]{0,4}?)?(?:${title}|${does}|(?<=等)人)`,
  addressed: pattern`^${address}`,
}));

/** As far as words around a name reach that tell whose it is. */
const farthest = 30;
/** The office that is told behind a name, which begins like that of an area: 李吉林 市委副书记. */
const ofOffice = /^[市区县州]?(?:委|长|政府|政协|人大)/;
const nameEnds = /^(?:$|[、，。；,;（(）)\s]|\d|等|联系|电话|手机)/;
/** Before those who are invited. */
const asks = /(?:邀请|聘请|特邀|请到|请来|[位名])$/;
const twoOfFamily = /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|慕容|令狐|司徒|端木)$/;

/** Whether a character is a common family name. */
export function isFamilyName(character: string): boolean {
  return familyName.test(character);
}

const officesOfPlaces = "书记|市长|省长|区长|县长|秘书长|主任|局长|厅长|部长";
const behindOffice = new RegExp(`(?:${officesOfPlaces}|州长|旗长|主席)$`);
const goesOnAsName = /^(?![省市区县州盟旗])[\u4e00-\u9fff]/;
const behindOfficeAndFamilyName = new RegExp(`(?:${officesOfPlaces}|院长|所长|处长|董事长|总裁|总经理|记者|教授|院士)[\\u4e00-\\u9fff]$`);

const familyName = /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文缪褚翁柯俞]/;
const opens = /^$|[、，。；：（\s—有由是和与长任员人家授士记理总师裁席事者官监]/;
const closes = /^(?:$|[、，。；）\s]|（[女男]|等?同志|等人|等领导|先生|女士|(?:也|则|还|进一步)?(?:指出|表示|认为|介绍|透露|强调|坦言|告诉|说[，道：]|称[，：]))/;
