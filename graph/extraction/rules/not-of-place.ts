import type { Mention } from "../mention.ts";
import type { Stretch } from "../reading.ts";

/** Whether machines by their number are bought, and made by others: 计划采购100台MOCVD设备. */
export function isBought(text: string, { kind, start }: Mention): boolean {
  return kind === "Equipment" && bought.test(text.slice(Math.max(0, start - 16), start));
}

const bought = /(?:采购|购置|购买|订购|购进)[^，。；、]{0,4}?\d+[余多]?[台套]$/;

/** Whether a plant without a name will turn the thing out: 建成后可年产10万片外延片. */
export function isOncePlants(text: string, sentence: Stretch, { start }: Stretch): boolean {
  return onceBuilt.test(text.slice(Math.max(sentence.start, start - 160), start));
}

const onceBuilt = /(?:^|[，；])[^，。；]{0,6}(?:建成|达产|投产|满产|竣工|完工)后，?(?:预计|可|将)*(?:实现|形成)?(?:年产|月产|年产能)/;

/** Whether the sentence only tells what something is worth for the thing: 对打造以背光源为主的产业基地意义重大. */
export function isWorthOf(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  return worthFor.test(text.slice(Math.max(sentence.start, start - 60), start)) && worth.test(text.slice(end, Math.min(sentence.end, end + 80)));
}

const worthFor = /(?:[，；]|(?:项目|投产|建成|落户|引进|突破)[^，。；]{0,6})对[^；]*$/;
const worth = /(?:具有|有着|意义|起到|发挥)[^，。；]{0,10}(?:意义|作用|重大|深远)/;
