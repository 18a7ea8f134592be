import type { Language } from "../../state.ts";

/** What the server says of a file, in its own words, and the same in Chinese; `$1` is the number that it names. */
const inChinese: readonly (readonly [said: RegExp, zh: string])[] = [
  [/file is empty/, "文件是空的；请给有文字的文件"],
  [/no text was found/, "没有找到文字；请给有文字的文件，或看得清的扫描件"],
  [/a (?:(\S+) )?picture is not read/, "不读 $1 图片；请另存为 PNG 或 JPEG"],
  [/an (OFD|RTF) file is not read/, "不读 $1 文件；请用原来的程序打开，另存为 pdf"],
  [/a (CAJ|KDH) file is not read/, "不读 $1 文件；请用它的阅读器打开，打印为 pdf"],
  [/PostScript is not read|slides are not read/, "不读这种格式；请另存为 pdf"],
  [/OpenDocument text is not read|Word file in XML is not read/, "不读这种文字文件；请另存为 docx 或 pdf"],
  [/does not say which characters it shows/, "PDF 没有记下文字是哪些；请打印成图片再给，或给做成它的原文件"],
  [/an archive is not read/, "不读压缩包；请解开后给里面的文件"],
  [/larger than the (\d+) MB that may be sent/, "超过可以上传的 $1 MB；请拆开，或用命令行读入"],
  [/above the limit of (\S+) MB/, "超过 $1 MB；请拆开"],
  [/pages are above the limit of (\d+)/, "超过 $1 页；请拆开"],
  [/more than (\d+) rows/, "超过 $1 行；请拆开"],
  [/pixels is above the limit/, "图片太大；请缩小后再给"],
  [/an old Office file/, "不读旧版 Office 文件（.doc、.wps、.ppt）；请另存为 docx 或 pdf"],
  [/old or encrypted Office file/, "不读旧版或加密的 Office 文件；请另存为 docx、xlsx 或 pdf，不设密码"],
  [/encrypted|without a password/, "文件设了密码；请去掉密码再存"],
  [/binary data, not text/, "不是文字，也不是能读的格式；请给 txt、md、html、docx、pdf、csv、xlsx 或图片"],
  [/no readable text in/, "认不出文字的编码；请另存为 UTF-8"],
  [/first bytes say otherwise/, "内容和扩展名不符；请用原来的程序打开，重新保存"],
  [/archive would inflate/, "文件展开后太大；请只给其中的文字"],
  [/archive.*(broken|cut off|damaged)|archive holds/, "文件坏了或不完整；请重新取得"],
  [/cannot be opened|can be read; open it|cannot be parsed/, "打不开；请用原来的程序打开，重新保存"],
  [/picture of page (\d+) cannot be read/, "第 $1 页的图片读不出；请给 PNG 或 JPEG"],
  [/nothing of the semiconductor chain/, "没有说到半导体产业链"],
  [/reading broke off/, "读到一半断了；请换一种格式，或拆开再试"],
  [/hidden and not read: (.+)/, "隐藏的工作表没有读：$1"],
  [/recognised from pictures/, "文字由图片识别，个别字可能有误"],
];

/** What the server says of a file, without the file's name before it; in Chinese where the page is, the server's own words where they are not known. */
export function serverWords(said: string, name: string, language: Language): string {
  const words = said.startsWith(`${name}: `) ? said.slice(name.length + 2) : said;
  if (language === "en") return words;
  for (const [pattern, zh] of inChinese) {
    const found = pattern.exec(words);
    if (found !== null) return zh.replace("$1", found[1] ?? "");
  }
  return words;
}
