import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("falls-short", ({ measure, work, adverb, bad, plain, compared, share, only, count, tries, mostly, from, home, buy, outside, others, state, failed }) => ({
  /** Behind a thing, that there is too little of it, or that it is only beginning: 等本地配套能力弱, 规模小, 与先进地区相比差距较大. */
  isWeak: pattern`^(?![^，。；、]{0,8}${others})[^，。；：、\d]{0,8}?(?:(?:${measure}|${work}(?=${adverb}{0,4}[^小弱低少差]))${adverb}{0,4}${bad}(?![\d一二两三四五六七八九]|的(?!${state}))|${measure}?(?:${compared}[^，。；、]{2,14}?)?${adverb}{0,4}${plain})`,
  /** Behind it, that few firms are there, that its share is small, or that it is hardly made: 仅有2家企业, 配套率不足10%, 仅能小批量生产. */
  isFew: pattern`^(?![^，。；、]{0,8}${others})[^，。；、\d]{0,10}?(?:${share}${only}(?:为|有|达)?约?(?:\d|[一二三四五六七八九两半]成|百分之)|${only}(?:[^，。；、\d]{0,8}?等?[\d一二两三四五六七八九]${count}|${tries}))`,
  /** Behind it, that it comes from elsewhere: 主要从省外采购. */
  isBought: pattern`^[^，。；：、\d]{0,8}?${mostly}{1,4}${from}(?!${home})[^，。；]{0,14}?${buy}`,
  /** Behind it, how much of it does: 九成以上要外购. */
  isMostlyBought: pattern`^[^，。；：、\d]{0,8}?(?:[一二两三四五六七八九]成|\d{1,2}%)(?:以上|左右|多)?(?![^，。；]{0,8}${home})[^，。；、\d]{0,8}?${buy}`,
  /** Behind it, that the share of it from elsewhere is large: 外购率超过80%. */
  isFromOutside: pattern`^[^，。；：、\d]{0,8}?${outside}(?:仍|还|均|都|已)?(?:高达|超过|达到?|超|接近|约|近|为|在)(?:约|近)?(?:[5-9]\d|100|[五六七八九]成|[六七八九]十|百分之)`,
  /** A verb of intent that the text itself belittles: 布局不足. */
  isBelittled: pattern`^${work}(?=${adverb}{0,4}[^小弱低少差])${adverb}{0,4}${bad}`,
  /** Behind what is held against others: 与先进地区相比，差距较大. */
  isCompared: pattern`${compared}[^，。；]{2,14}(?:相比|比较|比)$`,
  /** Behind a thing, that its strength came to nothing: 资源优势未能转化为产业优势. */
  hasFailed: pattern`优势${adverb}{0,4}${failed}`,
}));

/** Whether what is said behind a thing, and behind those beside it, tells that its place has too little of it. Source: the paragraphs on shortfalls of plans and reports. */
export function fallsShort(behind: string): boolean {
  return maySay.test(behind) && (cues().isWeak.test(behind) || cues().isFew.test(behind) || cues().isBought.test(behind) || cues().isMostlyBought.test(behind) || cues().isFromOutside.test(behind));
}

/** Whether a word of work is no aim but found wanting by what stands right behind it: 布局不够. @param words from the word on */
export function isBelittled(words: string): boolean {
  return maySay.test(words) && cues().isBelittled.test(words);
}

/** Whether a clause holds something against others, so that the next says how it stands: 与先进地区相比. */
export function isHeldAgainst(clause: string): boolean {
  return clause.endsWith("比") || clause.endsWith("比较") ? cues().isCompared.test(clause) : false;
}

/** Whether the strength of a thing is said to have come to nothing. @param behind its clause from the thing on */
export function hasFailed(behind: string): boolean {
  return cues().hasFailed.test(behind);
}

/** Characters without one of which nothing falls short. */
const maySay = /[小弱不低后少跟缺慢减落差步段仅只从靠依向由自购口制晚窄采赖外]/;
