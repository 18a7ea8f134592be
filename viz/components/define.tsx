import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Text } from "../contract.ts";
import { textIn } from "../names.ts";
import { useStore } from "../store.ts";

/** A technical word with what it means, shown on hover, focus or tap; a word without a meaning is plain text. */
export function Define({ label, meaning }: { readonly label: Text; readonly meaning?: Text | undefined }) {
  const { language } = useStore().state.value;
  const [open, setOpen] = useState(false);
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (tip.current === null || word.current === null) return;
    if (open) place(tip.current, word.current.getBoundingClientRect());
    else tip.current.hidePopover();
  }, [open]);
  if (meaning === undefined) return <span>{textIn(language, label)}</span>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <span class="define" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button ref={word} type="button" aria-describedby={id} onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onClick={() => setOpen(true)} onKeyDown={onKeyDown}>{textIn(language, label)}</button>
      <span ref={tip} id={id} role="tooltip" class="tip" popover="manual">{textIn(language, meaning)}</span>
    </span>
  );
}

/** Below the word where there is room, else above it, and never outside the window. */
function place(tip: HTMLElement, word: DOMRect): void {
  tip.showPopover();
  const { width, height } = tip.getBoundingClientRect();
  const below = word.bottom + 4;
  tip.style.left = `${Math.max(8, Math.min(word.left, window.innerWidth - width - 8))}px`;
  tip.style.top = `${below + height < window.innerHeight ? below : Math.max(8, word.top - height - 4)}px`;
}
