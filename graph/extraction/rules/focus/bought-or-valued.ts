import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";

/** Whether machines by their number are bought, and made by others: 计划采购100台MOCVD设备, 新上固晶机、焊线机等设备1200台（套）. */
export function isBoughtByNumber(text: string, { kind, start, end }: Mention): boolean {
  if (kind !== "Equipment") return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return bought.test(before) || (buys.test(before) && byNumber.test(text.slice(end, end + 60)));
}

const bought = /(?:采购|购置|购买|订购|购进)[^，。；、]{0,4}?\d+[余多]?[台套]$/;
const buys = /(?:新上|新增|新购|添置|增添|采购|购置|购买|订购|购进|引进|更新|配备|配置|安装|上马)(?:了)?(?:[^，。；]{0,30}、|[^，。；、]{0,8})$/;
const byNumber = /^(?:[、和及][^，。；、\d]{2,12}){0,4}(?:等[^，。；、\d]{0,6})?\d+[余多]?[台套]/;

/** Whether the sentence only tells what something is worth for the thing: 对打造以背光源为主的产业基地意义重大. */
export function isWorthOf(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  return worthFor.test(text.slice(Math.max(sentence.start, start - 60), start)) && worth.test(text.slice(end, Math.min(sentence.end, end + 80)));
}

const worthFor = /(?:[，；]|(?:项目|投产|建成|落户|引进|突破)[^，。；]{0,6})对[^；]*$/;
const worth = /(?:具有|有着|意义|起到|发挥)[^，。；]{0,10}(?:意义|作用|重大|深远)/;
