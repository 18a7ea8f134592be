import type { Scan } from "../../scan/scan.ts";

/** The code of the area that the document says it is about; undefined where it names none, or a zone. */
export function homeCode({ reading: { document: { about } }, vocabulary: { lexicon: { gazetteer } } }: Scan): string | undefined {
  return about.region === null ? undefined : gazetteer.find(about.region)?.code;
}
