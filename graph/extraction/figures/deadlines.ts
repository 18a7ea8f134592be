/** What a plan labels as the time by which something is done: 完成时限：2026年12月. */
const labelled = /(?:完成|办结)(?:时[间限]|期限)(?:要求|节点)?[:：为]([^；;。，,、）)\]】\n]{2,20})/;
const saidToBe = /(?:时限|期限)(?:要求)?[:：]([^；;。，,、）)\]】\n]{2,20})/;
const before = /(?:20\d\d年)?(?:\d{1,2}月(?:[上中下]旬|底|\d{1,2}日)?|年底)前|20\d\d年底?前|(?:每|各)季度末?/;

/** The deadline that the words of a task print, a labelled one first; null where they print none. */
export function deadlineIn(words: string): string | null {
  return labelled.exec(words)?.[1] ?? saidToBe.exec(words)?.[1] ?? before.exec(words)?.[0] ?? null;
}
