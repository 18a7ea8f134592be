import { useMemo } from "preact/hooks";
import { Answered } from "../../components/answered.tsx";
import { Name } from "../../components/name.tsx";
import { Empty } from "../../components/notice.tsx";
import { Scope } from "../../components/scope.tsx";
import { useWords } from "../../components/words.ts";
import { documentsRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { meetsRequest, placesRead, supplyRequest } from "./requests.ts";
import { collaboration, togglePlace } from "./slice.ts";
import { TieDrawing } from "./tie-drawing.tsx";
import { TieTable } from "./tie-table.tsx";
import { meetingTies, supplyTies, type Tie } from "./ties.ts";

/** Who supplies whom, and who could; or places side by side, whose strength meets whose gap. */
export function Collaboration() {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords(messages);
  const { show } = collaboration.of(state.value);
  const meets = meetsRequest(state.value, answer);
  return (
    <>
      <div class="view-title"><h1>{say("collaboration.title")}<Scope /></h1></div>
      <div class="collaboration-choices" role="radiogroup" aria-label={say("collaboration.show")}>
        {(["supply", "meets"] as const).map((one) => <label key={one}><input type="radio" name="show" checked={one === show} onChange={() => dispatch(collaboration.set({ show: one }))} /> {say(`collaboration.${one}`)}</label>)}
      </div>
      <div class="collaboration">
        {show === "supply"
          ? <Answered request={supplyRequest(state.value)} label={say("collaboration.loading")} lines={12}>{(supply) => <Ties ties={supplyTies(supply)} />}</Answered>
          : <Answered request={documentsRequest} label={say("collaboration.loading")} lines={14}>{() => <><Places />{meets === undefined ? <p class="muted">{say("collaboration.few")}</p> : <Answered request={meets} label={say("collaboration.loading")} lines={12}>{({ compare }) => <Ties ties={meetingTies(compare.meets)} />}</Answered>}</>}</Answered>}
      </div>
    </>
  );
}

/** Lines that a drawing holds and can still be followed. */
const mostDrawn = 60;

function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  const { say } = useWords(messages);
  const drawn = useMemo(() => ties.slice(0, mostDrawn), [ties]);
  if (ties.length === 0) return <Empty title={say("collaboration.empty")}>{say("collaboration.empty.fill")}</Empty>;
  const stated = ties.filter((tie) => tie.stated).length;
  return (
    <>
      <p class="muted">{say("collaboration.counts", { stated, suggested: ties.length - stated })} · {say("collaboration.legend")}{drawn.length < ties.length && <> · {say("collaboration.first", { shown: drawn.length, total: ties.length })}</>}</p>
      <TieDrawing ties={drawn} />
      <TieTable ties={ties} />
    </>
  );
}

/** Which places are set side by side. */
function Places() {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords(messages);
  const all = placesRead(answer);
  const { places } = collaboration.of(state.value);
  const ids = all.map(({ id }) => id);
  return (
    <fieldset class="places">
      <legend>{say("collaboration.places")}</legend>
      {all.map((place) => <label key={place.id}><input type="checkbox" checked={places.length === 0 || places.includes(place.id)} onChange={() => dispatch(togglePlace(place.id, ids))} /> <Name of={place} /></label>)}
    </fieldset>
  );
}
