import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("papers", ({ word, end, noLaw, issue, work, behind }) => ({
  /** A title that tells what kind of paper it is, or bears its year or number. */
  ofPaper: pattern`${word}|〔|20\d\d年|(?<!${noLaw})${end}(?:[（(][^（）()]*[）)])?$`,
  /** A verb that issues or follows a paper, right before it or before the list that holds it. */
  issued: pattern`${issue}[了的]?(?:《[^《》]{1,60}》[、和与及]?){0,6}$`,
  /** The word for a film, book or song, in the same manner. */
  ofWork: pattern`${work}(?:《[^《》]{1,40}》[、和与及]?){0,6}$`,
  /** What is done with such a work, right behind it. */
  asWork: pattern`^(?:[、和与及]?《[^《》]{1,40}》){0,6}(?:等)?${behind}`,
}));

/** Whether a title in marks is a paper's, and no film's, book's, song's or newspaper's: 《庐州市传感器产业实施意见》, not 舞剧《澜湖行动》. */
export function isPaper(text: string, start: number, end: number, title: string): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  if (cues().ofWork.test(before) || cues().asWork.test(text.slice(end, end + 100))) return false;
  return cues().ofPaper.test(title) || cues().issued.test(before);
}
