import type { Table } from "../messages.ts";

/** What an address that leads nowhere is told. */
export const notFoundMessages = {
  "notFound.title": { zh: "这里没有页面：{address}", en: "Nothing is at {address}" },
  "notFound.back": { zh: "回到首页", en: "Back to the start" },
  "place.unknown": { zh: "图谱里没有这个地区：{place}", en: "The atlas holds no place {place}" },
  "place.unknown.all": { zh: "看全部地区", en: "Show all places" },
} as const satisfies Table;
