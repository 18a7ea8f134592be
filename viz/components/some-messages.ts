import type { Table } from "../messages.ts";

/** How many there are in all (Chinese) or beside those shown (English), with the word that such things are counted by. */
export const someMessages = {
  "some.firms": { zh: "等{total}家", en: "and {rest} more" },
  "some.bodies": { zh: "等{total}个单位", en: "and {rest} more" },
  "some.places": { zh: "等{total}个地方", en: "and {rest} more" },
  "some.things": { zh: "等{total}项", en: "and {rest} more" },
  "some.fewer": { zh: "收起", en: "fewer" },
} as const satisfies Table;
