import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Card } from "./chain-layout.ts";
import type { GraphView } from "./graph-view.ts";
import type { Scene } from "./scene-painter.ts";
import { scrolledAbout, within, zoomStep, type Box, type Size } from "./viewport.ts";

interface Ref<Element> {
  readonly current: Element | null;
}

/** The window onto a drawing: how near it is, and the ways to move it. */
export interface Viewport {
  readonly zoom: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  /** How much the window can show, in CSS pixels. */
  readonly room: () => Size;
  /** Scrolls just as far as needed to show a card. */
  readonly reveal: (card: Card) => void;
  /** What of the drawing is seen, in its own units. */
  readonly seen: () => Box;
  /** Puts a point of the drawing into the middle. */
  readonly centre: (x: number, y: number) => void;
}

/** The room that the zoom's buttons take below the drawing. */
const belowDrawing = 50;

/** Keeps a drawing's view in step with scrolling, size and zoom; the wheel with Ctrl and two fingers zoom about where they are. Where the drawing has no window of its own the page scrolls, and nothing zooms. */
export function useViewport(region: Ref<HTMLElement>, frame: Ref<HTMLElement>, scene: Scene | undefined, view: GraphView | undefined): Viewport {
  const [zoom, setZoom] = useState(1);
  const layout = scene?.layout;
  const columns = layout?.columns === true;
  const used = columns ? zoom : 1;
  const now = useRef({ zoom: used, pending: used, columns });
  now.current = { zoom: used, pending: used, columns };

  const seen = (): Box => {
    const [outer, inner] = [region.current?.getBoundingClientRect(), frame.current?.getBoundingClientRect()];
    if (outer === undefined || inner === undefined) return { x: 0, y: 0, width: 0, height: 0 };
    const top = now.current.columns ? outer.top : Math.max(outer.top, 0);
    const bottom = now.current.columns ? outer.bottom : Math.min(outer.bottom, window.innerHeight);
    const { zoom: scale } = now.current;
    return { x: (outer.left - inner.left) / scale, y: (top - inner.top) / scale, width: outer.width / scale, height: Math.max(0, bottom - top) / scale };
  };
  const refresh = useRef(() => undefined as void);
  refresh.current = () => view?.show(seen(), now.current.zoom);

  const zoomTo = (wanted: number, about?: { readonly x: number; readonly y: number }) => {
    const next = within(wanted);
    const element = region.current;
    if (element === null || !now.current.columns || next === now.current.pending) return;
    const point = about ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    const from = now.current.pending;
    const [left, top] = [scrolledAbout(point.x, element.scrollLeft, from, next), scrolledAbout(point.y, element.scrollTop, from, next)];
    now.current.pending = next;
    setZoom(next);
    // The drawing has its new size after the next frame's layout.
    requestAnimationFrame(() => {
      element.scrollTo({ left, top, behavior: "instant" });
      refresh.current();
    });
  };
  const zoomed = useRef(zoomTo);
  zoomed.current = zoomTo;

  useLayoutEffect(() => refresh.current(), [view, scene, used]);
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    const onScroll = () => refresh.current();
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || !now.current.columns) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoomed.current(now.current.pending * Math.exp(-event.deltaY * 0.005), { x: event.clientX - left, y: event.clientY - top });
    };
    let fingers: { readonly apart: number; readonly zoom: number } | undefined;
    const onTouch = (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (one === undefined || other === undefined || !now.current.columns) return void (fingers = undefined);
      event.preventDefault();
      const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (fingers === undefined) return void (fingers = { apart, zoom: now.current.pending });
      const { left, top } = element.getBoundingClientRect();
      zoomed.current((fingers.zoom * apart) / fingers.apart, { x: (one.clientX + other.clientX) / 2 - left, y: (one.clientY + other.clientY) / 2 - top });
    };
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    element.addEventListener("wheel", onWheel, { passive: false });
    for (const name of ["touchstart", "touchmove", "touchend"] as const) element.addEventListener(name, onTouch, { passive: false });
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
      element.removeEventListener("wheel", onWheel);
      for (const name of ["touchstart", "touchmove", "touchend"] as const) element.removeEventListener(name, onTouch);
      window.removeEventListener("scroll", onScroll);
    };
  }, []);

  return {
    zoom: used, seen,
    zoomIn: () => zoomTo(now.current.pending * zoomStep),
    zoomOut: () => zoomTo(now.current.pending / zoomStep),
    zoomTo,
    room: () => {
      if (region.current === null) return { width: 0, height: 0 };
      const { clientWidth, clientHeight } = region.current;
      const tallest = Number.parseFloat(getComputedStyle(region.current).maxHeight);
      return { width: clientWidth, height: (Number.isNaN(tallest) ? clientHeight : tallest) - belowDrawing };
    },
    reveal: (card) => region.current !== null && frame.current !== null && reveal(card, region.current, frame.current, used),
    centre: (x, y) => region.current?.scrollTo({ left: x * used - region.current.clientWidth / 2, top: y * used - region.current.clientHeight / 2, behavior: "instant" }),
  };
}

/** First within the drawing's own window, then the page. */
function reveal(card: Card, region: HTMLElement, frame: HTMLElement, zoom: number): void {
  const box = () => {
    const { left, top } = frame.getBoundingClientRect();
    return { left: left + card.x * zoom, top: top + card.y * zoom, right: left + (card.x + card.width) * zoom, bottom: top + (card.y + card.height) * zoom };
  };
  const outer = region.getBoundingClientRect();
  const headRoom = 52;
  const at = box();
  region.scrollBy({
    left: at.left < outer.left + 8 ? at.left - outer.left - 8 : Math.max(0, at.right - outer.right + 8),
    top: at.top < outer.top + headRoom ? at.top - outer.top - headRoom : Math.max(0, at.bottom - outer.bottom + 8),
    behavior: "instant",
  });
  // The small map comes a moment after the drawing.
  requestAnimationFrame(() => requestAnimationFrame(() => region.scrollBy({ top: coveredBy(region.parentElement?.querySelector(".zoom-tools"), box()), behavior: "instant" })));
  const { top, bottom } = box();
  const sheet = document.querySelector(".panel.open");
  const lowest = sheet !== null && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().top - 8 : window.innerHeight - 24;
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--bar")) + headRoom;
  if (top < covered) window.scrollBy(0, top - covered);
  else if (bottom > lowest) window.scrollBy(0, bottom - lowest);
}

/** How far a box must go up to stand clear of what floats over the drawing; 0 where it does already. */
function coveredBy(tools: Element | null | undefined, { right, top, bottom }: { readonly right: number; readonly top: number; readonly bottom: number }): number {
  if (tools === null || tools === undefined) return 0;
  const over = tools.getBoundingClientRect();
  return right > over.left && bottom > over.top && top < over.bottom ? bottom - over.top + 8 : 0;
}
