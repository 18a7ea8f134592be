import type { Mention } from "../mention.ts";
import type { Stretch } from "../reading.ts";

/** Whether machines by their number are bought, and made by others: 计划采购100台MOCVD设备. */
export function isBought(text: string, { kind, start }: Mention): boolean {
  return kind === "Equipment" && bought.test(text.slice(Math.max(0, start - 16), start));
}

const bought = /(?:采购|购置|购买|订购|购进)[^，。；、]{0,4}?\d+[余多]?[台套]$/;

/** Whether the sentence only tells what something is worth for the thing: 对打造以背光源为主的产业基地意义重大. */
export function isWorthOf(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  return worthFor.test(text.slice(Math.max(sentence.start, start - 60), start)) && worth.test(text.slice(end, Math.min(sentence.end, end + 80)));
}

const worthFor = /(?:[，；]|(?:项目|投产|建成|落户|引进|突破)[^，。；]{0,6})对[^；]*$/;
const worth = /(?:具有|有着|意义|起到|发挥)[^，。；]{0,10}(?:意义|作用|重大|深远)/;
