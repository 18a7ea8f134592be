/** An area's name without what says of which level it is: 厦门 of 厦门市. */
export function stemOf(area: string): string {
  return area.replace(/(?<=..)(?:省|市|区|县|(?:壮族|回族|维吾尔)?自治区)$/, "");
}
