import { shapePath } from "../shape-path.ts";
import { useOntology } from "./answers.ts";

/** The shape of a kind in the colour of a stage; hollow and dashed where it is only reference. */
export function Shape({ kind, stage, reference = false }: { readonly kind: string; readonly stage?: string | null; readonly reference?: boolean }) {
  const shape = useOntology()?.kinds.find((candidate) => candidate.kind === kind)?.shape ?? "";
  return <ShapeSample path={shapePath(shape)} stage={stage ?? ""} reference={reference} />;
}

/** A shape by its outline. */
export function ShapeSample({ path, stage = "", reference = false }: { readonly path: string; readonly stage?: string; readonly reference?: boolean }) {
  return (
    <svg class={reference ? "shape reference" : "shape"} data-stage={stage || undefined} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
