import type { ChainLayout } from "./chain-layout.ts";
import { Minimap } from "./minimap.tsx";
import type { Viewport } from "./use-viewport.ts";
import { useChainWords } from "./words.ts";

/** From so many cards on a small picture of the whole shows where one is. */
const manyCards = 80;

/** The whole drawing at once, laid out for that, and back to actual size. */
export interface Overview {
  readonly fit: () => void;
  readonly leave: () => void;
}

/** Zoom by buttons, and for big drawings a map of the whole. */
export function ZoomTools({ viewport, overview, layout, region, colourOf }: { readonly viewport: Viewport; readonly overview: Overview; readonly layout: ChainLayout; readonly region: { readonly current: HTMLElement | null }; readonly colourOf: (stage: string) => string }) {
  const { say } = useChainWords();
  const { zoom } = viewport;
  const percent = Math.round(zoom * 100);
  return (
    <div class="zoom-tools">
      {layout.cards.length >= manyCards && <Minimap layout={layout} viewport={viewport} region={region} colourOf={colourOf} />}
      <div class="zoom-buttons" role="group" aria-label={say("zoom.label")}>
        <button type="button" aria-label={say("zoom.out")} title={say("zoom.out")} onClick={viewport.zoomOut}>−</button>
        <button type="button" class="percent" aria-label={say("zoom.actual", { percent })} title={say("zoom.actual", { percent })} onClick={overview.leave}>{percent}%</button>
        <button type="button" aria-label={say("zoom.in")} title={say("zoom.in")} onClick={viewport.zoomIn}>+</button>
        <button type="button" class="fit" aria-label={say("zoom.fit")} title={say("zoom.fit")} onClick={overview.fit}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d="M3 7.5V3H7.5M12.5 3H17V7.5M17 12.5V17H12.5M7.5 17H3V12.5" /></svg>
        </button>
      </div>
    </div>
  );
}
