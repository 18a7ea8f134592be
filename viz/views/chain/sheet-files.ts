import { canvasMeasure } from "../../drawing/marks.ts";
import { pngOf } from "../../export/png.ts";
import { svgOf, type Picture } from "../../export/svg.ts";
import { readPalette, type Palette } from "../../palette.ts";
import { sheetPicture, widthForPage, type Sheet } from "./sheet.ts";

/** A picture's drawing is so wide that it can be read on a page and projected. */
const pictureWidth = 1440;
/** The inner part of an A4 sheet lying on its side, in CSS pixels; A3 has the same proportion. */
const page = { width: 1032, height: 703 };

/** A sheet's picture in light colours, whatever the page shows: it goes into documents and onto paper. */
function pictureOf(sheet: Sheet, width: (palette: Palette) => number): Picture {
  const probe = document.body.appendChild(document.createElement("div"));
  probe.className = "light-colours";
  const palette = readPalette(probe, sheet.ontology.stages.map(({ id }) => id));
  probe.remove();
  return sheetPicture(sheet, palette, canvasMeasure(palette.font), width(palette));
}

/** A sheet as an SVG file. */
export const sheetSvg = (sheet: Sheet): Blob => new Blob([svgOf(pictureOf(sheet, () => pictureWidth))], { type: "image/svg+xml" });

/** A sheet as a PNG file. */
export function sheetPng(sheet: Sheet): Promise<Blob> {
  const picture = pictureOf(sheet, () => pictureWidth);
  return pngOf(svgOf(picture), picture);
}

/** A sheet as an SVG document laid out for a page on its side. */
export const sheetForPage = (sheet: Sheet): string => svgOf(pictureOf(sheet, ({ font }) => widthForPage(sheet, canvasMeasure(font), page)));
