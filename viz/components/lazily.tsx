import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failed, Skeleton } from "./notice.tsx";
import { useWords } from "./words.ts";

/** A component whose code is fetched when it is first drawn; grey bars hold its place until then. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>, lines: number): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const { say } = useWords();
    const [failure, setFailure] = useState<string>();
    const [, drawAgain] = useState(0);
    const fetchCode = () => {
      setFailure(undefined);
      load().then((component) => {
        Loaded = component;
        drawAgain((count) => count + 1);
      }, (error: unknown) => setFailure(String(error)));
    };
    useEffect(() => {
      if (Loaded === undefined) fetchCode();
    }, []);
    if (Loaded !== undefined) return <Loaded {...props} />;
    return failure === undefined ? <Skeleton label={say("state.loading")} lines={lines} /> : <Failed answer={{ status: "failed", reason: "offline", message: failure }} onRetry={fetchCode} />;
  };
}
