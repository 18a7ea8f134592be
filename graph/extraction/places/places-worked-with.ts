/**
 * Whether places are those that the paper's own only works with, of whom the sentence does not go on to tell: 深化与南通、扬州等地产业合作，聚焦…….
 * @param start where their sentence begins
 * @param from where they begin
 * @param behind the words behind them
 */
export function arePartners(text: string, start: number, from: number, behind: string): boolean {
  return inCooperation.test(behind) && withOthers.test(text.slice(Math.max(start, from - longestPartners), from));
}

const inCooperation = /^(?:等[地市省]{1,2})?的?[^，。；、]{0,8}(?:合作|协作|交流|对接|互动)(?:[，。；]|$)/;
const withOthers = /[与同][^，。；]*$/;
const longestPartners = 40;
