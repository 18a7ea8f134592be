import type { Answer } from "../answer.ts";
import { reopen } from "../reopen.ts";
import { useEffect, useState } from "preact/hooks";

/** Code that is fetched once it is needed, and without a network when that is back; nothing stands in its place until then. */
export function useCode<Code>(load: () => Promise<Code>, needed: boolean): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    if (!needed) return undefined;
    const fetch = () => void load().then(setCode, () => window.addEventListener("online", fetch, { once: true }));
    fetch();
    return () => window.removeEventListener("online", fetch);
  }, [needed]);
  return code;
}

/** Code that is fetched when the component is first drawn; where it did not come, it is fetched again, and where the browser will not, the page opens anew. */
export function useFetched<Code>(load: () => Promise<Code>): { readonly code: Answer<Code>; readonly retry: () => void } {
  const [code, setCode] = useState<Answer<Code>>({ status: "loading" });
  const fetch = async (): Promise<boolean> => {
    setCode({ status: "loading" });
    const answer = await load().then((data): Answer<Code> => ({ status: "ready", data }), (error: unknown) => ({ status: "failed", reason: "offline", message: String(error) }) as const);
    setCode(answer);
    return answer.status === "ready";
  };
  const retry = async () => {
    if (!(await fetch())) await reopen(window);
  };
  useEffect(() => void fetch(), []);
  return { code, retry: () => void retry() };
}
