import { expect, it } from "vitest";
import { issuerInEnglish } from "../../../graph/facts/issuer-in-english.ts";

it.each([
  ["芜湖市人民政府办公室", "芜湖市", "Wuhu Office of the People's Government"],
  ["芜湖市人民政府", null, "Wuhu People's Government"],
  ["管理委员会", "苏州工业园区", "Suzhou Industrial Park Administrative Committee"],
  ["芜湖市科学技术局、芜湖市财政局", "芜湖市", "Wuhu Bureau of Science and Technology, Wuhu Bureau of Finance"],
  ["芜湖市无此名目处", "芜湖市", null],
  ["芜湖市科学技术局、芜湖市无此名目处", "芜湖市", null],
])("who published a document is named in English, or not at all: %s", (issuer, place, english) => expect(issuerInEnglish(issuer, place)).toBe(english));
