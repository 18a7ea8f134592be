import type { Answer } from "../answer.ts";
import { useEffect, useState } from "preact/hooks";

/** Code that is fetched once it is needed; nothing stands in its place until then. */
export function useCode<Code>(load: () => Promise<Code>, needed: boolean): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    if (needed) void load().then(setCode);
  }, [needed]);
  return code;
}

/** Code that is fetched when the component is first drawn, with a way to fetch it again where it did not come. */
export function useFetched<Code>(load: () => Promise<Code>): { readonly code: Answer<Code>; readonly fetch: () => void } {
  const [code, setCode] = useState<Answer<Code>>({ status: "loading" });
  const fetch = () => {
    setCode({ status: "loading" });
    load().then((data) => setCode({ status: "ready", data }), (error: unknown) => setCode({ status: "failed", reason: "offline", message: String(error) }));
  };
  useEffect(fetch, []);
  return { code, fetch };
}
