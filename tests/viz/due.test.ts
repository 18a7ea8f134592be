import { expect, it } from "vitest";
import { dueIn } from "../../viz/due.ts";

it.each([
  ["2027-06", "Jun 2027"], ["2031年4月", "Apr 2031"], ["2031年4月9日前", "before 9 Apr 2031"], ["2030年底", "end of 2030"], ["2030年底前", "by the end of 2030"],
  ["2030年11月底之前", "by the end of Nov 2030"], ["到2032年", "2032"], ["3月上旬前", "before early Mar"], ["长期坚持", "长期坚持"], ["每年5月底；2030年底前", "每年5月底；2030年底前"], ["年底前", "年底前"],
])("a deadline printed as %s is told in English as %s", (printed, told) => {
  expect(dueIn("en", printed)).toBe(told);
});

it("a deadline in Chinese is told as it is printed, a date in figures as a date", () => {
  expect(["2031年4月底前", "2031-04"].map((printed) => dueIn("zh", printed))).toEqual(["2031年4月底前", "2031年4月"]);
});
