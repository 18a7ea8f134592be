export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const least = 0.2;
const most = 3;
/** How much nearer a step of zooming comes. */
export const zoomStep = 1.25;
/** A browser takes no canvas beyond some 16 million pixels, and there are several of the size. */
const mostPixels = 6_000_000;
/** How far beyond what is seen a part reaches that is painted ahead, in windows. */
const ahead = 0.6;

/** A zoom that can be shown; 1 where it is almost that. */
export const within = (zoom: number): number => (Math.abs(zoom - 1) < 0.04 ? 1 : Math.min(most, Math.max(least, zoom)));

/** The zoom at which a whole drawing is seen, never larger than it is. */
export const fitting = (drawing: Size, region: Size): number => within(Math.min(1, region.width / drawing.width, region.height / drawing.height));

/** Where to scroll so that what lies under a point of the region stays there while the zoom changes. */
export function scrolledAbout(point: number, scroll: number, zoom: number, next: number): number {
  return ((scroll + point) * next) / zoom - point;
}

/** The part of a drawing to paint: all of it where a canvas can hold that, else what is seen and some way around. */
export function paintedPart(seen: Box, drawing: Size, pixelsPerUnit: number): Box {
  if (drawing.width * drawing.height * pixelsPerUnit ** 2 <= mostPixels) return { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const [left, right] = stretch(seen.x, seen.width, drawing.width);
  const [top, bottom] = stretch(seen.y, seen.height, drawing.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a painted part still holds all that is seen of the drawing. */
export function covers(part: Box, seen: Box, drawing: Size): boolean {
  return part.x <= Math.max(0, seen.x) && part.y <= Math.max(0, seen.y) && part.x + part.width >= Math.min(drawing.width, seen.x + seen.width) && part.y + part.height >= Math.min(drawing.height, seen.y + seen.height);
}

function stretch(start: number, length: number, whole: number): readonly [number, number] {
  return [Math.max(0, Math.floor(start - length * ahead)), Math.min(whole, Math.ceil(start + length * (1 + ahead)))];
}
