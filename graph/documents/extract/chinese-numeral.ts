const digits = "零一二三四五六七八九";

/** A number below a hundred as Chinese papers number their parts: 三, 十二, 二十. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  return number < 10 ? digits.charAt(number) : (tens === 1 ? "" : digits.charAt(tens)) + "十" + (number % 10 === 0 ? "" : digits.charAt(number % 10));
}
