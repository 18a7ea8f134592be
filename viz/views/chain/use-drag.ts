import { useEffect } from "preact/hooks";

const slack = 4;

/** Moves a scrolling element by dragging it with the mouse; a click that ends a drag reaches nobody. Fingers scroll by themselves. */
export function useDrag(region: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    let start: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
    let dragged = false;
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.button !== 0 || (event.target instanceof Element && event.target.closest("button") !== null)) return;
      dragged = false;
      start = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
    };
    const onMove = (event: PointerEvent) => {
      if (start === undefined) return;
      const [x, y] = [event.clientX - start.x, event.clientY - start.y];
      if (!dragged && Math.hypot(x, y) < slack) return;
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      element.dataset["dragging"] = "";
      element.scrollTo({ left: start.left - x, top: start.top - y, behavior: "instant" });
    };
    const onEnd = () => {
      start = undefined;
      delete element.dataset["dragging"];
    };
    const onClick = (event: MouseEvent) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onEnd);
    element.addEventListener("pointercancel", onEnd);
    element.addEventListener("click", onClick, { capture: true });
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onEnd);
      element.removeEventListener("pointercancel", onEnd);
      element.removeEventListener("click", onClick, { capture: true });
    };
  }, []);
}
