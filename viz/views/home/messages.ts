import type { Table } from "../../messages.ts";

/** What the first page says. */
export const messages = {
  "home.line": { zh: "哪里有哪一环，缺哪一环，谁负责，文件哪一句说的", en: "Which place has which link, which one it lacks, who answers for it, and the sentence that says so" },
  "home.more": { zh: "从行动计划、工作方案和政府工作报告读出的半导体产业链。每一条都能打开原文，没有读到的不当作没有。", en: "The semiconductor chain as action plans, work programmes and government reports tell it. Every line opens its passage, and what was not read is never taken for absent." },
  "home.examples": { zh: "比如", en: "Such as" },
  "home.example.1": { zh: "太原市的碳化硅产业链缺什么？", en: "What is missing in Taiyuan's SiC chain?" },
  "home.example.2": { zh: "哪些地区有封装测试？", en: "Which regions cover packaging and test?" },
  "home.example.3": { zh: "谁负责苏州工业园区的人才任务？", en: "Who is responsible for the talent task in Suzhou Industrial Park?" },
  "home.ways": { zh: "想知道什么，看哪里", en: "What to look for, and where" },
  "home.places": { zh: "读过文件的地区", en: "Places with documents read" },
  "home.places.documents": { zh: "{count} 份文件", en: "{count:document|documents}" },
  "home.places.facts": { zh: "{count} 条事实", en: "{count:fact|facts}" },
  "home.places.stage": { zh: "{stage}：哪些地区有，各有哪些企业", en: "{stage}: which places have it, with which firms" },
  "home.chains": { zh: "读到的产业链", en: "Chains read" },
  "home.chains.things": { zh: "{count} 项有依据", en: "{count} with evidence" },
  "home.documents": { zh: "读过的文件", en: "Documents read" },
  "home.documents.title": { zh: "文件", en: "Document" },
  "home.documents.issuer": { zh: "发文单位", en: "Issuer" },
  "home.documents.date": { zh: "日期", en: "Date" },
  "home.documents.count": { zh: "事实", en: "Facts" },
  "home.documents.loaded": { zh: "读入时间", en: "Read in" },
  "home.documents.last": { zh: "最近读入", en: "latest" },
  "home.documents.proposed": { zh: "{count} 条待定", en: "{count} to be judged" },
  "home.empty": { zh: "还没有读过文件", en: "No document has been read" },
  "home.empty.fill": { zh: "读入一份行动计划或工作报告，它的地区、企业和缺口就会出现在这里。", en: "Read an action plan or a work report, and its places, firms and gaps appear here." },
  "home.loading": { zh: "正在看读过哪些文件…", en: "Looking at what has been read…" },
} as const satisfies Table;
