import { Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { coverageRequest } from "./requests.ts";

/** What the panel shows of a cell or column that the matrix does not hold: that it is gone, or grey bars while the matrix is still to come. */
export function NotInMatrix() {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const asked = answer(coverageRequest(state.value, answer))?.status;
  return asked === "ready" || asked === "failed" ? <p class="muted unknown">{say("matrix.cell.gone")}</p> : <Skeleton label={say("matrix.loading")} lines={8} />;
}
