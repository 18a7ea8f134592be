import type { ComponentChildren } from "preact";
import type { Request } from "../requests.ts";
import { useAnswer } from "./answers.ts";
import { Failed, Skeleton } from "./notice.tsx";

/** What a request answers, drawn; until then grey bars, and in the end perhaps why not. */
export function Answered<Data>({ request, label, lines, children }: { readonly request: Request<Data> | undefined; readonly label: string; readonly lines: number; readonly children: (data: Data) => ComponentChildren }) {
  const answer = useAnswer(request);
  if (answer?.status === "failed") return <Failed answer={answer} />;
  return answer?.status === "ready" ? <>{children(answer.data)}</> : <Skeleton label={label} lines={lines} />;
}
