import { useEffect, useState } from "preact/hooks";

/** Code that is fetched once it is needed; nothing stands in its place until then. */
export function useCode<Code>(load: () => Promise<Code>, needed: boolean): Code | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    if (needed) void load().then(setCode);
  }, [needed]);
  return code;
}
