import type { Answer } from "../answer.ts";
import { reopen } from "../reopen.ts";
import { useEffect, useState } from "preact/hooks";

/** Code that is fetched once it is needed; nothing stands in its place until then, nor where it does not come. */
export function useCode<Code>(load: () => Promise<Code>, needed: boolean): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    // Without a network the page tells so itself, and no second try helps: the browser keeps in mind that the code did not come.
    if (needed) void load().then(setCode, () => undefined);
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
