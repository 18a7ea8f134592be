import { choosePlace } from "../state.ts";
import { useStore } from "../store.ts";
import { decoded } from "../url.ts";
import { notFoundMessages } from "./not-found-messages.ts";
import { Empty } from "./notice.tsx";
import { useWords } from "./words.ts";

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const { say, language } = useWords(notFoundMessages);
  const { state } = useStore();
  return <div class="notice empty"><h1>{say("notFound.title", { address: decoded(state.value.subject ?? "") })}</h1><p><a href={`/?lang=${language}`}>{say("notFound.back")}</a></p></div>;
}

/** A place that the atlas does not hold, and the way to those it does. */
export function UnknownPlace() {
  const { say } = useWords(notFoundMessages);
  const { state, dispatch } = useStore();
  const title = say("place.unknown", { place: state.value.place ?? "" });
  return (
    <div class="lost">
      <h1 class="unseen">{title}</h1>
      <Empty title={title}><button type="button" class="primary" onClick={() => dispatch(choosePlace(null))}>{say("place.unknown.all")}</button></Empty>
    </div>
  );
}
