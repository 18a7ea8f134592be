import { useLayoutEffect, useState } from "preact/hooks";

/** How far an element is scrolled, and how large it is; followed as both change. */
export function useFrame(element: { readonly current: HTMLElement | null }) {
  const [frame, setFrame] = useState({ scrollTop: 0, scrollLeft: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const look = () => setFrame({ scrollTop: current.scrollTop, scrollLeft: current.scrollLeft, width: current.clientWidth, height: current.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, []);
  return frame;
}
