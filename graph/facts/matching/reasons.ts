import type { Text } from "../../ontology/index.ts";
import type { MatchReason } from "./match-block.ts";
import { tellMatters } from "./projects/written-matters.ts";

const words: Readonly<Record<MatchReason, Text>> = {
  CODE: { zh: "统一社会信用代码相同：", en: "the same unified social credit code: " },
  FULL_NAME: { zh: "全称相同：", en: "the same full name: " },
  ALIAS: { zh: "同地企业的别称：", en: "another name of the firm at this place: " },
  SHORT_NAME: { zh: "同地企业的简称：", en: "a short name that a firm of this place begins with: " },
  NAME_AND_PLACE: { zh: "同地同名：", en: "the same name at the same place: " },
  LEGAL_FORM: { zh: "仅组织形式不同：", en: "only the legal form differs: " },
  SAME_SHORT_NAME: { zh: "简称相同：", en: "the same short name: " },
  SAME_STEM: { zh: "字号相同：", en: "the same stem of the name: " },
  SAME_PROJECT: { zh: "", en: "" },
  LIKE_PROJECT: { zh: "", en: "" },
  WHOLE_OR_PHASE: { zh: "一个写明期次、另一个没有，可能是整体和其中一期：", en: "only one names its phase, so they may be a whole and a part of it: " },
};

const ofProjects: readonly string[] = ["SAME_PROJECT", "LIKE_PROJECT", "WHOLE_OR_PHASE"] satisfies MatchReason[];

/** Why two entities are, or may be, the same, in both languages. @param shared the code or name that they share; of two projects what is the same and what is open */
export function reasonOf(reason: string, shared: string): Text {
  const said = reason in words ? words[reason as MatchReason] : undefined;
  const matters = ofProjects.includes(reason) ? tellMatters(shared) : { zh: shared, en: shared };
  return said === undefined ? { zh: "由人判定", en: "a person said so" } : { zh: `${said.zh}${matters.zh}`, en: `${said.en}${matters.en}` };
}
