import type { ComponentType } from "preact";
import { Failed, Skeleton } from "./notice.tsx";
import { useFetched } from "./use-code.ts";
import { useWords } from "./words.ts";

/** A component whose code is fetched when it is first drawn; grey bars hold its place until then. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>, lines: number): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const { say } = useWords();
    const { code, retry } = useFetched(async () => (Loaded ??= await load()));
    if (Loaded !== undefined) return <Loaded {...props} />;
    return code.status === "failed" ? <Failed answer={code} onRetry={retry} /> : <Skeleton label={say("state.loading")} lines={lines} />;
  };
}
