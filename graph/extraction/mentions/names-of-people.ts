/** Whether a firm's short name is a person's given one: 越峰 in 、黄越峰、, 国星 in 市政府秘书长王国星. */
export function isGivenName(text: string, start: number, end: number): boolean {
  return behindOfficeAndFamilyName.test(text.slice(Math.max(0, start - 4), start)) || (end - start === 2 && familyName.test(text.charAt(start - 1)) && opens.test(text.charAt(start - 2)) && closes.test(text.slice(end, end + 3)));
}

/** Whether an area's short name is a person's family name and more of the name, behind the office: 吴忠 in 副省长吴忠澜. */
export function isPersonBehindOffice(text: string, start: number, end: number): boolean {
  return end - start === 2 && behindOffice.test(text.slice(Math.max(0, start - 3), start)) && goesOnAsName.test(text.slice(end, end + 1));
}

/** Whether a character is a common family name. */
export function isFamilyName(character: string): boolean {
  return familyName.test(character);
}

const officesOfPlaces = "书记|市长|省长|区长|县长|秘书长|主任|局长|厅长|部长";
const behindOffice = new RegExp(`(?:${officesOfPlaces}|州长|旗长|主席)$`);
const goesOnAsName = /^(?![省市区县州盟旗])[\u4e00-\u9fff]/;
const behindOfficeAndFamilyName = new RegExp(`(?:${officesOfPlaces}|院长|所长|处长|董事长|总裁|总经理|记者|教授|院士)[\\u4e00-\\u9fff]$`);

const familyName = /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文缪褚翁柯俞]/;
const opens = /^$|[、，。；：（\s—有由是和与长任员人家授士记理总]/;
const closes = /^(?:$|[、，。；）\s]|（[女男]|等?同志|等人|等领导|先生|女士|(?:也|则|还|进一步)?(?:指出|表示|认为|介绍|透露|强调|坦言|告诉|说[，道：]|称[，：]))/;
