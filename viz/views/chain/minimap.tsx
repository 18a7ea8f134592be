import { useEffect, useRef, useState } from "preact/hooks";
import type { ChainLayout } from "./chain-layout.ts";
import type { Viewport } from "./use-viewport.ts";

const widest = 140;
const tallest = 100;

/** The whole drawing in small with a frame around what is seen; a click or a drag on it moves there. It shows nothing that the drawing does not, so it is for the mouse alone. */
export function Minimap({ layout, viewport, region, colourOf }: { readonly layout: ChainLayout; readonly viewport: Viewport; readonly region: { readonly current: HTMLElement | null }; readonly colourOf: (stage: string) => string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(true);
  const scale = Math.min(widest / layout.width, tallest / layout.height);
  const size = { width: layout.width * scale, height: layout.height * scale };
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (canvas.current === null || context === null || context === undefined) return;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    canvas.current.width = Math.round(size.width * ratio);
    canvas.current.height = Math.round(size.height * ratio);
    context.scale(scale * ratio, scale * ratio);
    for (const { row, stage, x, y, width, height } of layout.cards) {
      const claimed = row.type === "node" && !row.reference;
      context.globalAlpha = claimed ? 0.9 : 0.3;
      context.fillStyle = colourOf(stage);
      context.fillRect(x, y + 2, claimed ? width : width * 0.6, Math.max(height - 6, 1 / scale));
    }
  }, [layout, scale, colourOf]);
  useEffect(() => {
    const element = region.current;
    const follow = () => {
      const { x, y, width, height } = viewport.seen();
      setWhole(width >= layout.width - 1 && height >= layout.height - 50);
      const [left, top] = [Math.max(0, x), Math.max(0, y)];
      const box = { left: left * scale, top: top * scale, width: (Math.min(layout.width, x + width) - left) * scale, height: (Math.min(layout.height, y + height) - top) * scale };
      if (frame.current !== null) Object.assign(frame.current.style, Object.fromEntries(Object.entries(box).map(([name, value]) => [name, `${Math.round(value)}px`])));
    };
    const later = requestAnimationFrame(follow);
    element?.addEventListener("scroll", follow, { passive: true });
    return () => {
      cancelAnimationFrame(later);
      element?.removeEventListener("scroll", follow);
    };
  });
  const move = (event: PointerEvent) => {
    if (event.buttons !== 1 || canvas.current === null) return;
    if (event.type === "pointerdown") canvas.current.setPointerCapture(event.pointerId);
    const { left, top } = canvas.current.getBoundingClientRect();
    viewport.centre((event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  return (
    <div class="minimap" hidden={whole} aria-hidden="true">
      <canvas ref={canvas} style={{ width: `${size.width}px`, height: `${size.height}px` }} onPointerDown={move} onPointerMove={move} />
      <div ref={frame} />
    </div>
  );
}
