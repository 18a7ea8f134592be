import type { Reading, Sentence } from "../../text/reading.ts";

/**
 * Whether a headline is of an exhibition: the firms that the news names came there from anywhere. At a forum a city may well speak of its own.
 * Source: usage of trade news.
 */
export function isOfExhibition(title: string): boolean {
  return exhibition.test(title);
}

const exhibition = /(?:(?<![发进拓开扩施伸舒])展(?:览?会|区|馆)?|博览?会|[交光]博会|高交会)(?:上|现场|$|[（(）)，,:：；\s\-—_|”》]|在|于|圆满|盛大|隆重|正式|成功|今日|昨日|开幕|闭幕|落幕|举行|召开|举办|启幕|亮相|回顾|直击|观察|见闻|综述|报道|侧记|巡礼)/;

/** Whether a sentence, or the one before it in its paragraph, tells where a fair is held: what is seen there is no work of that place. */
export function tellsOfFair({ text }: Pick<Reading, "text">, { part, start, end }: Sentence): boolean {
  return held.test(text.slice(Math.max(part.start, start - longest), end));
}

const longest = 160;
const held = /(?:展览?会|博览?会|[交光]博会|高交会|展销会|交易会)[^，。；]{0,12}(?:[在于][^，。；]{2,20}?)?(?:开幕|召开|举行|举办|闭幕|落幕|启幕)/;

/** Whether what stands at an offset is told of firms at a fair, be it held anywhere: 光博会上，恒越光电展出……. None of them is there for that, nor makes it there. */
export function isShownAtFair(reading: Pick<Reading, "text" | "sentenceAt">, offset: number): boolean {
  const sentence = reading.sentenceAt(offset);
  if (sentence === undefined) return false;
  return atFair.test(reading.text.slice(Math.max(sentence.start, offset - longest), offset + 1)) || (sentence.end - sentence.start <= longestSentence && tellsOfFair(reading, sentence));
}

const longestSentence = 600;
const atFair = /(?:展览?会|博览?会|[交光]博会|高交会|光伏展|照明展)(?:现场|期间)?[上，]/;
