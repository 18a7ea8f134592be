import { frontMatter, markedHeadings } from "../clean/markdown-marks.ts";
import { declaredInText } from "./declared.ts";
import { decode } from "../decode.ts";
import { containerOf } from "../format.ts";
import { tableRows } from "./markdown-tables.ts";
import { type Declared, type Extracted, type ExtractOptions, plainText } from "./extracted.ts";

/**
 * Takes the visible text out of a file. What a format needs is loaded when its first file comes.
 * @throws InvalidDocument when the file cannot be read in its format.
 */
export async function extract(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<Extracted> {
  switch (containerOf(bytes, name)) {
    case "text": return decoded("txt", bytes, name);
    case "markdown": return decoded("md", bytes, name);
    case "html": return (await import("./html.ts")).extractHtml(bytes, name);
    case "webArchive": return (await import("./web-archive.ts")).extractWebArchive(bytes, name);
    case "docx": return (await import("./docx.ts")).extractDocx(bytes, name);
    case "csv": return (await import("./csv.ts")).extractCsv(bytes, name);
    case "sheets": return (await import("./sheets.ts")).extractSheets(bytes, name);
    case "pdf": return (await import("./pdf.ts")).extractPdf(bytes, name, options);
    case "image": return (await import("./ocr.ts")).extractImage(bytes, name, options);
  }
}

function decoded(format: "txt" | "md", bytes: Uint8Array, name: string): Extracted {
  const { text, warnings } = decode(bytes, name);
  return { ...plainText(format, text, warnings), rows: format === "md" ? tableRows(text) : [], headings: format === "md" ? markedHeadings(text) : [], declared: { ...(format === "md" ? declaredInFront(text) : {}), ...declaredInText(text) } };
}

/** What the fields before a Markdown text say of it. */
function declaredInFront(text: string): Declared {
  const { fields } = frontMatter(text);
  const [title, postedOn] = [fields.get("title") ?? fields.get("标题"), fields.get("date") ?? fields.get("日期")];
  return { ...(title === undefined || title === "" ? {} : { title }), ...(postedOn === undefined || postedOn === "" ? {} : { postedOn }) };
}
