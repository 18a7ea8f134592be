import type { Text } from "../../ontology/index.ts";
import type { MatchReason } from "./match-block.ts";

const words: Readonly<Record<MatchReason, Text>> = {
  CODE: { zh: "统一社会信用代码相同：", en: "the same unified social credit code: " },
  FULL_NAME: { zh: "全称相同：", en: "the same full name: " },
  ALIAS: { zh: "同地企业的别称：", en: "another name of the firm at this place: " },
  SHORT_NAME: { zh: "同地企业的简称：", en: "a short name that a firm of this place begins with: " },
  NAME_AND_PLACE: { zh: "同地同名：", en: "the same name at the same place: " },
  LEGAL_FORM: { zh: "仅组织形式不同：", en: "only the legal form differs: " },
  SAME_SHORT_NAME: { zh: "简称相同：", en: "the same short name: " },
  SAME_STEM: { zh: "字号相同：", en: "the same stem of the name: " },
};

/** Why two entities are, or may be, the same, in both languages. @param shared the code or name that they share */
export function reasonOf(reason: string, shared: string): Text {
  const said = reason in words ? words[reason as MatchReason] : undefined;
  return said === undefined ? { zh: "由人判定", en: "a person said so" } : { zh: `${said.zh}${shared}`, en: `${said.en}${shared}` };
}
