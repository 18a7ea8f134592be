import { useEffect, useRef } from "preact/hooks";
import type { Ontology } from "../../contract.ts";
import type { StageHead } from "./chain-layout.ts";
import { headWords } from "./scene.ts";
import { useChainWords } from "./words.ts";

/** The stages' names over their columns, with how much of each is there; they stay in sight while the columns scroll below them. */
export function StageHeads({ heads, ontology, zoom, region }: { readonly heads: readonly StageHead[]; readonly ontology: Ontology; readonly zoom: number; readonly region: { readonly current: HTMLElement | null } }) {
  const words = useChainWords();
  const said = headWords(ontology, words);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = region.current;
    const follow = () => strip.current !== null && element !== null && (strip.current.style.transform = `translateX(${-element.scrollLeft}px)`);
    follow();
    element?.addEventListener("scroll", follow, { passive: true });
    return () => element?.removeEventListener("scroll", follow);
  }, []);
  return (
    <div class="stage-heads">
      <div ref={strip}>
        {heads.map((head) => {
          const { name, count } = said.stage(head);
          const { stage, present, all } = head.section;
          return (
            <h2 key={stage} class="stage-head" data-stage={stage} style={{ left: `${head.x * zoom}px`, width: `${head.width * zoom}px` }}>
              <span>{name}</span>
              {count !== "" && <small title={words.say("head.meaning", { present, all })}>{count}</small>}
            </h2>
          );
        })}
      </div>
    </div>
  );
}
