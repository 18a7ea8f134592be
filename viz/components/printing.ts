import { useEffect, useState } from "preact/hooks";

/** Whether the browser is taking the page onto paper: what is drawn in part only, since the rest is out of sight, is then drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => aroundPrinting(() => setPrinting(true), () => setPrinting(false)), []);
  return printing;
}

/** Does something before the page goes onto paper and something after, until the function that it gives is called. */
export function aroundPrinting(begin: () => void, end: () => void): () => void {
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}
