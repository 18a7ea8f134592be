import type { Text } from "./contract.ts";
import type { Language } from "./state.ts";

/** Sentences in both languages by their keys; `{name}` is filled in, `{count:fact|facts}` with the number and the word that it takes. A key that nothing uses fails a test. */
export type Table = Readonly<Record<string, Text>>;

/** What every view says; a view's own sentences stand in its folder. */
export const messages = {
  "product": { zh: "芯链图谱", en: "Xinlian Atlas" },
  "product.line": { zh: "从政策文件读出的半导体产业链，每一条都能打开原文", en: "The semiconductor chain as policy documents tell it, every line with its passage" },
  "search.label": { zh: "搜索", en: "Search" },
  "search.hint": { zh: "找一家企业、一种材料、一个部门…", en: "A firm, a material, an agency…" },
  "search.hint.ask": { zh: "问一句话，或找一家企业、一种材料…", en: "Ask a question, or find a firm, a material…" },
  "search.ask": { zh: "问：{question}", en: "Ask: {question}" },
  "search.none": { zh: "没有找到“{text}”。可以用中文、拼音、首字母或英文。", en: "Nothing found for “{text}”. Chinese, pinyin, initials and English work." },
  "search.waiting": { zh: "正在找…", en: "Searching…" },
  "search.count": { zh: "{count} 个结果", en: "{count:result|results}" },
  "search.matched": { zh: "匹配 {matched}", en: "matched {matched}" },
  "place.label": { zh: "地区", en: "Place" },
  "place.all": { zh: "全部地区", en: "All places" },
  "scope.change": { zh: "范围：{chosen}", en: "Scope: {chosen}" },
  "place.read": { zh: "读过文件的地区", en: "With documents read" },
  "place.mentioned": { zh: "文件提到的地区", en: "Mentioned in documents" },
  "family.label": { zh: "材料体系", en: "Family" },
  "family.all": { zh: "全部材料", en: "All families" },
  "asOf.label": { zh: "截至", en: "As of" },
  "asOf.hint": { zh: "年-月，如 2025-08；空为全部", en: "Year-month, such as 2025-08; empty for all" },
  "language.switch": { zh: "Switch to English", en: "切换到中文" },
  "theme.dark": { zh: "换成深色", en: "Switch to dark" },
  "theme.light": { zh: "换成浅色", en: "Switch to light" },
  "share": { zh: "复制链接", en: "Copy the link" },
  "share.done": { zh: "链接已复制，打开看到的和现在一样", en: "Link copied: it opens what you see now" },
  "share.failed": { zh: "浏览器不让复制；地址栏里就是这个链接。", en: "The browser does not allow copying; the address bar holds the link." },
  "panel.label": { zh: "详情", en: "Details" },
  "panel.close": { zh: "关闭", en: "Close" },
  "panel.facts.more": { zh: "再看 {count} 条", en: "{count} more" },
  "panel.also": { zh: "又名", en: "Also" },
  "panel.same": { zh: "同一主体", en: "The same as" },
  "panel.links.more": { zh: "共 {total} 条，这里是前 {shown} 条。", en: "The first {shown} of {total}." },
  "basis.STATED": { zh: "明说", en: "stated" },
  "basis.IMPLIED": { zh: "由文意得出", en: "implied" },
  "basis.REFERENCE": { zh: "参考", en: "reference" },
  "panel.unknown": { zh: "图谱里没有这一项。它可能随文件一起被移除，或者地址有误。", en: "The atlas holds no such item. It may have gone with its document, or the address is wrong." },
  "fact.undated": { zh: "日期不详", en: "undated" },
  "overview.label": { zh: "概览", en: "Overview" },
  "empty.add": { zh: "添加文件", en: "Add a document" },
  "state.loading": { zh: "正在读取产业链…", en: "Reading the chain…" },
  "state.loading.facts": { zh: "正在取原文…", en: "Fetching the passages…" },
  "failed.offline": { zh: "连不上服务", en: "The server cannot be reached" },
  "failed.timeout": { zh: "等了 20 秒，没有回答", en: "No answer within 20 seconds" },
  "failed.busy": { zh: "服务没能答出来", en: "The server did not manage an answer" },
  "failed.server": { zh: "服务没能回答", en: "The server could not answer" },
  "failed.todo": { zh: "看看服务是否在运行（npm start）和网络，然后再试。", en: "See whether the server runs (npm start) and the network is there, then try again." },
  "failed.todo.busy": { zh: "服务在运行，可能正忙：过一会儿再试，或者选一个地区、一种材料，问得少一些。", en: "The server runs, but may be busy: try again in a while, or choose a place or a family to ask for less." },
  "failed.retry": { zh: "再试一次", en: "Try again" },
  "level.mentioned": { zh: "有提及", en: "Mentioned" },
  "skip": { zh: "跳到内容", en: "Skip to the content" },
  "navigation": { zh: "视图", en: "Views" },
  "incomplete": { zh: "这一页还有内容没有取到。", en: "Part of this page did not come." },
  "offline": { zh: "没有网络：看到的是已经读到的内容", en: "You are offline: this is what was read before" },
  "toast.undo": { zh: "撤销", en: "Undo" },
} as const satisfies Table;

export type MessageKey = keyof typeof messages;

/** The words of one language: `say` gives a message with its blanks filled. */
export interface Words<Key extends string = never> {
  readonly language: Language;
  readonly say: (key: Key | MessageKey, blanks?: Readonly<Record<string, string | number>>) => string;
}

/** The messages in a language, the shared ones and those of a table of one's own; numbers are written as the language writes them. */
export function wordsIn<Own extends Table>(language: Language, own?: Own): Words<keyof Own & string> {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB");
  const table: Table = { ...messages, ...own };
  return {
    language,
    say: (key, blanks = {}) =>
      (table[key]?.[language] ?? key).replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (blank, name: string, one?: string, many?: string) => {
        const value = blanks[name];
        const said = typeof value === "number" ? number.format(value) : value;
        return said === undefined ? blank : one === undefined ? said : `${said} ${value === 1 ? one : many}`;
      }),
  };
}
