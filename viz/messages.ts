import type { Text } from "./contract.ts";
import type { Language } from "./state.ts";

/** Every sentence of the page in both languages; `{name}` is filled in. A key that nothing uses fails a test. */
export const messages = {
  "product": { zh: "芯链图谱", en: "Xinlian Atlas" },
  "product.line": { zh: "从政策文件读出的半导体产业链，每一条都能打开原文", en: "The semiconductor chain as policy documents tell it, every line with its passage" },
  "skip.table": { zh: "跳到表格", en: "Skip to the table" },
  "search.label": { zh: "搜索", en: "Search" },
  "search.hint": { zh: "找一家企业、一种材料、一个部门…", en: "A firm, a material, an agency…" },
  "search.none": { zh: "没有找到“{text}”。可以用中文、拼音、首字母或英文。", en: "Nothing found for “{text}”. Chinese, pinyin, initials and English work." },
  "search.waiting": { zh: "正在找…", en: "Searching…" },
  "search.count": { zh: "{count} 个结果", en: "{count} results" },
  "search.matched": { zh: "匹配 {matched}", en: "matched {matched}" },
  "place.label": { zh: "地区", en: "Place" },
  "place.all": { zh: "全部地区", en: "All places" },
  "place.read": { zh: "读过文件的地区", en: "With documents read" },
  "place.mentioned": { zh: "文件提到的地区", en: "Mentioned in documents" },
  "family.label": { zh: "材料体系", en: "Family" },
  "family.all": { zh: "全部材料", en: "All families" },
  "language.switch": { zh: "Switch to English", en: "切换到中文" },
  "theme.dark": { zh: "换成深色", en: "Switch to dark" },
  "theme.light": { zh: "换成浅色", en: "Switch to light" },
  "chain.title": { zh: "产业链全景", en: "Chain panorama" },
  "chain.counts": { zh: "{claimed} 项有依据 · {reference} 项仅为参考", en: "{claimed} with evidence · {reference} reference only" },
  "chain.truncated": { zh: "共 {total} 项，这里显示前 {shown} 项。选择地区或材料体系可以缩小范围。", en: "{total} in all, the first {shown} shown. Choose a place or a family to narrow it." },
  "chain.application": { zh: "产业链图", en: "Chain drawing" },
  "chain.keys": { zh: "方向键沿列与连线移动，Enter 打开，Esc 关闭。同样的内容在下方表格中。", en: "Arrow keys move along columns and links, Enter opens, Escape closes. The table below holds the same content." },
  "reference.show": { zh: "显示参考环节", en: "Show reference" },
  "head.present": { zh: "{present}/{all}", en: "{present}/{all}" },
  "head.meaning": { zh: "{all} 个子环节中 {present} 个达到“规划”或以上", en: "{present} of {all} sub-stages are planned or further" },
  "head.unplaced": { zh: "未定环节", en: "No stage given" },
  "group.whole": { zh: "整个环节", en: "The stage as a whole" },
  "group.other": { zh: "未分子环节", en: "No sub-stage given" },
  "group.silent": { zh: "未读到", en: "nothing read" },
  "fold.more": { zh: "+{count} 项", en: "+{count} more" },
  "fold.reference": { zh: "参考 {count} 项", en: "{count} reference" },
  "fold.close": { zh: "收起", en: "Fold" },
  "card.moreFirms": { zh: "等{count}家", en: "+{more}" },
  "card.morePlaces": { zh: "等{count}地", en: "+{more}" },
  "level.mentioned": { zh: "有提及", en: "Mentioned" },
  "level.mentioned.meaning": { zh: "文件提到，未说到意向、规划、在建或建成", en: "A document mentions it without an aim, a plan, a construction or a product" },
  "live.node": { zh: "{name}，{stage}，程度 {level}，{fact}。上游 {upstream}，下游 {downstream}。", en: "{name}, {stage}, level {level}, {fact}. {upstream} upstream, {downstream} downstream." },
  "live.reference": { zh: "{name}，{stage}，仅为参考。上游 {upstream}，下游 {downstream}。", en: "{name}, {stage}, reference only. {upstream} upstream, {downstream} downstream." },
  "live.fold": { zh: "{name}，按 Enter", en: "{name}, press Enter" },
  "panel.label": { zh: "详情", en: "Details" },
  "panel.close": { zh: "关闭", en: "Close" },
  "panel.who": { zh: "企业与项目", en: "Firms and projects" },
  "panel.who.none": { zh: "文件没有点名企业或项目。", en: "No document names a firm or a project." },
  "panel.where": { zh: "地点", en: "Where" },
  "panel.upstream": { zh: "上游", en: "Upstream" },
  "panel.downstream": { zh: "下游", en: "Downstream" },
  "panel.types": { zh: "种类", en: "Types" },
  "panel.evidence": { zh: "依据", en: "Evidence" },
  "panel.evidence.of": { zh: "{from} 到 {to} 的依据", en: "Evidence for {from} to {to}" },
  "panel.facts": { zh: "文件怎么说", en: "What the documents say" },
  "panel.facts.none": { zh: "没有文件说到它：它只在参考产业链上。读入一份提到它的文件，就会有依据。", en: "No document speaks of it: it stands on the reference chain alone. A document that names it would give it evidence." },
  "panel.facts.more": { zh: "再看 {count} 条", en: "{count} more" },
  "panel.general": { zh: "参考产业链的记载（{count}）", en: "On the reference chain ({count})" },
  "panel.reference": { zh: "仅为参考：产业链上的一般知识，没有文件说这里有它。", en: "Reference only: general knowledge of the chain. No document says it is here." },
  "panel.also": { zh: "又名", en: "Also" },
  "panel.same": { zh: "同一主体", en: "The same as" },
  "panel.links": { zh: "联系", en: "Links" },
  "panel.links.more": { zh: "共 {total} 条，这里是前 {shown} 条。", en: "The first {shown} of {total}." },
  "panel.unknown": { zh: "图谱里没有这一项。它可能随文件一起被移除，或者地址有误。", en: "The atlas holds no such item. It may have gone with its document, or the address is wrong." },
  "panel.chainHere": { zh: "看这里的产业链", en: "Show the chain here" },
  "panel.link": { zh: "连线", en: "Link" },
  "fact.at": { zh: "在 {place}", en: "in {place}" },
  "fact.undated": { zh: "日期不详", en: "undated" },
  "basis.STATED": { zh: "明说", en: "stated" },
  "basis.IMPLIED": { zh: "由文意得出", en: "implied" },
  "basis.REFERENCE": { zh: "参考", en: "reference" },
  "overview.label": { zh: "概览", en: "Overview" },
  "overview.levels": { zh: "到什么程度", en: "How far" },
  "overview.documents": { zh: "读过的文件 {count}", en: "Documents read: {count}" },
  "overview.facts": { zh: "{count} 条", en: "{count} facts" },
  "overview.hint": { zh: "点一个环节看它的企业与原文。", en: "Choose a link to see its firms and the passages." },
  "overview.documents.none": { zh: "还没有读过文件。用 npm run atlas -- load 文件.json 读入一份。", en: "No document has been read. Load one with npm run atlas -- load FILE.json." },
  "legend.title": { zh: "图例", en: "Legend" },
  "legend.levels": { zh: "程度", en: "Level" },
  "legend.shapes": { zh: "类别", en: "Kind" },
  "legend.stages": { zh: "环节", en: "Stage" },
  "legend.lines": { zh: "口径", en: "Voice" },
  "legend.reference": { zh: "参考环节（空心虚线）", en: "Reference (hollow, dashed)" },
  "legend.referenceLine": { zh: "参考供给关系（细线）", en: "Reference supply (hairline)" },
  "legend.typeLine": { zh: "是一种（点线）", en: "Type of (dotted)" },
  "table.title": { zh: "表格：与图同一内容", en: "Table: the same content" },
  "table.stage": { zh: "环节", en: "Stage" },
  "table.name": { zh: "名称", en: "Name" },
  "table.level": { zh: "程度", en: "Level" },
  "table.firms": { zh: "企业/项目", en: "Firms, projects" },
  "table.claims": { zh: "依据", en: "Sources" },
  "table.place": { zh: "在", en: "in" },
  "table.reference": { zh: "参考", en: "reference" },
  "table.all": { zh: "显示全部 {count} 行", en: "Show all {count} rows" },
  "list.more": { zh: "等 {count} 项", en: "and {count} more" },
  "state.loading": { zh: "正在读取产业链…", en: "Reading the chain…" },
  "state.loading.facts": { zh: "正在取原文…", en: "Fetching the passages…" },
  "empty.place": { zh: "没有读到{place}自己的产业链文件", en: "No chain document of {place}’s own has been read" },
  "empty.family": { zh: "{place}：没有文件说到{family}", en: "{place}: no document speaks of {family}" },
  "empty.fill": { zh: "下面是参考产业链。读入一份当地的行动计划或工作报告，它的企业、项目就会出现在这里：npm run atlas -- load 文件.json", en: "What follows is the reference chain. Load an action plan or a work report of the place, and its firms and projects appear here: npm run atlas -- load FILE.json" },
  "empty.corpus": { zh: "图谱还是空的", en: "The atlas is empty" },
  "failed.offline": { zh: "连不上服务", en: "The server cannot be reached" },
  "failed.timeout": { zh: "等了 20 秒，没有回答", en: "No answer within 20 seconds" },
  "failed.server": { zh: "服务没能回答", en: "The server could not answer" },
  "failed.todo": { zh: "看看服务是否在运行（npm start）和网络，然后再试。", en: "See whether the server runs (npm start) and the network is there, then try again." },
  "failed.retry": { zh: "再试一次", en: "Try again" },
} as const satisfies Record<string, Text>;

export type MessageKey = keyof typeof messages;

/** The words of one language: `say` gives a message with its blanks filled. */
export interface Words {
  readonly language: Language;
  readonly say: (key: MessageKey, blanks?: Readonly<Record<string, string | number>>) => string;
}

/** The messages in a language; numbers are written as the language writes them. */
export function wordsIn(language: Language): Words {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB");
  return {
    language,
    say: (key, blanks = {}) =>
      messages[key][language].replace(/\{(\w+)\}/g, (blank, name: string) => {
        const value = blanks[name];
        return value === undefined ? blank : typeof value === "number" ? number.format(value) : value;
      }),
  };
}
