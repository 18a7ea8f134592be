/** What a plan labels as the time by which something is done: 完成时限：2026年12月. */
const labelled = /(?:完成|办结)(?:时[间限]|期限)(?:要求|节点)?[:：为]([^；;。，,、）)\]】\n]{2,20})/;
const saidToBe = /(?:时限|期限)(?:要求)?[:：]([^；;。，,、）)\]】\n]{2,20})/;
const before = /(?:20\d\d年)?(?:\d{1,2}月(?:[上中下]旬|底|\d{1,2}日)?|年底)前|20\d\d年底?前|(?:每|各)季度末?/;
/** The year that a clause opens with as the one by which its work is done: 到2027年，建成……. What was so by then is told behind it: 到2024年，已……. */
const upTo = /(?:^|[\s，,。；;：:）)])(?:力争|争取|确保)?(?:到|至)(20\d\d年(?:年?[底末]|\d{1,2}月底?)?)(?![前度\d])(?![，,]?[^，。；]{0,6}已)/g;

/** The deadline that the words of a task print, a labelled one first, then a day before which, then the last year up to which they say what is to be done; null where they print none. */
export function deadlineIn(words: string): string | null {
  return labelled.exec(words)?.[1] ?? saidToBe.exec(words)?.[1] ?? before.exec(words)?.[0] ?? [...words.matchAll(upTo)].map(([, year = ""]) => year).sort().at(-1) ?? null;
}
