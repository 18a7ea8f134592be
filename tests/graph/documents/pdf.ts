/** A line of text on a page, in points from the lower left; `size` in points. */
export interface PrintedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Runs up the page. */
  readonly upwards?: boolean;
}

/** A stroke from point to point. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

export interface PrintedPage {
  readonly lines: readonly PrintedLine[];
  readonly strokes?: readonly Stroke[];
  /** A JPEG that fills the page's width, as a scanner makes it. */
  readonly scan?: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number };
}

/** A PDF of A4 pages in a Chinese font that is named, not embedded; `encrypted` adds an encryption that no password opens. */
export function pdf(pages: readonly PrintedPage[], encrypted = false): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 6;
  const perPage = 3;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * perPage} 0 R`).join(" ")}] >>`);
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>");
  add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>");
  add("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
  pages.forEach((page, index) => {
    const content = contentOf(page);
    const own = first + index * perPage;
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /S ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`);
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const { jpeg, width, height } = page.scan ?? { jpeg: new Uint8Array(), width: 1, height: 1 };
    add(`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${Buffer.from(jpeg).toString("latin1")}\nendstream`);
  });
  let text = "%PDF-1.6\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const protection = encrypted ? ` /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]` : "";
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${protection} >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, "latin1"));
}

function contentOf({ lines, strokes = [], scan }: PrintedPage): string {
  const drawn = strokes.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  const printed = lines.map(({ x, y, text, size = 12, upwards = false }) => `BT /F1 ${size} Tf ${upwards ? "0 1 -1 0" : "1 0 0 1"} ${x} ${y} Tm <${Buffer.from(text, "utf16le").swap16().toString("hex")}> Tj ET`);
  const placed = scan === undefined ? [] : [`q 595 0 0 ${(595 * scan.height) / scan.width} 0 ${842 - (595 * scan.height) / scan.width} cm /S Do Q`];
  return [...placed, ...drawn, ...printed].join("\n");
}
