import type { Text } from "../../contract.ts";

/** What can be learnt in each view. */
export const answers: Readonly<Record<string, Text>> = {
  chain: { zh: "一个地方从材料到应用有什么、谁在做、到了哪一步、断在哪里", en: "What a place has from material to application, who does it, how far, and where it breaks off" },
  matrix: { zh: "哪些地区有哪一环，各有哪些企业；地区之间比较", en: "Which places cover which link, with which firms; places side by side" },
  gaps: { zh: "强在哪、缺什么、为什么、谁负责、谁能补上", en: "What is strong, what is missing and why, who is responsible, who could fill it" },
  collaboration: { zh: "谁给谁配套，从外面买什么，谁的长处能补谁的短处", en: "Who supplies whom, what is bought from outside, whose strength meets whose gap" },
  targets: { zh: "哪一年达到了什么数字、还要达到什么；任务归谁负责，项目多大", en: "Which numbers a year reached and the next aims at; who is responsible for which task; how big projects are" },
  documents: { zh: "读过哪些文件；放进新的文件，逐条核对", en: "Which documents were read; drop new ones here and judge what was read" },
};
