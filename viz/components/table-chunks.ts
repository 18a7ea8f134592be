import { useEffect, useRef, useState } from "preact/hooks";
import { usePrinting } from "./printing.ts";

/** Some rows in a row; `height` where they are not drawn, and their place is kept. */
export interface Chunk<Row> {
  readonly key: number;
  readonly start: number;
  readonly items: readonly Row[];
  readonly height: number | undefined;
}

const size = 60;
/** How high a row is taken to be before one was seen. */
const guess = 34;

/**
 * Cuts long rows into chunks, of which only those near the window are drawn; a chunk that was seen keeps the height that it had.
 * @param identity other content begins anew
 */
export function useChunks<Row>(rows: readonly Row[], identity: string) {
  const frame = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const printing = usePrinting();
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const count = Math.ceil(rows.length / size);
  useEffect(() => {
    heights.current.clear();
    if (frame.current === null || count < 3) return;
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) if (!isIntersecting) heights.current.set(Number((target as HTMLElement).dataset["chunk"]), boundingClientRect.height);
      setNear((before) => {
        const after = new Set(before);
        for (const { target, isIntersecting } of entries) after[isIntersecting ? "add" : "delete"](Number((target as HTMLElement).dataset["chunk"]));
        return after;
      });
    }, { root: null, rootMargin: "800px" });
    for (const body of frame.current.querySelectorAll("tbody")) observer.observe(body);
    return () => observer.disconnect();
  }, [rows, count, identity]);
  const chunks = Array.from({ length: count }, (_, key): Chunk<Row> => {
    const items = rows.slice(key * size, (key + 1) * size);
    return count < 3 || printing || near.has(key) ? { key, start: key * size, items, height: undefined } : { key, start: key * size, items: [], height: heights.current.get(key) ?? items.length * guess };
  });
  return { frame, chunks };
}
