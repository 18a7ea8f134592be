import type { Stretch } from "../../text/reading.ts";

/** Whether a sentence names a firm to speak of another: one that is bought or asked, one beside which there are others, one whose people come to see. */
export function isSetAside(text: string, { start, end }: Stretch): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 12)];
  return isObject.test(before) || visits.test(behind) || (/除了?[^，。；]{0,24}$/.test(before) && /^[^，。；]{0,6}外[，、]/.test(behind));
}

const visits = /^的?(?:专家|客商|代表团|考察团|高管)(?:一行)?(?:来到|到访|走进|到|来|参观|考察)/;

/** Right before a firm that is bought, or asked to write a paper: it is what somebody does, and goes on with nothing. */
const isObject = /(?:收购|并购|入股|委托|聘请)(?:了)?[^，。；、]{0,14}$/;
