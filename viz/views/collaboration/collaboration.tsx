import { useMemo } from "preact/hooks";
import { Answered } from "../../components/answered.tsx";
import { Name } from "../../components/name.tsx";
import { Empty, ToBeRead } from "../../components/notice.tsx";
import { Scope, usePlaceName } from "../../components/scope.tsx";
import { useWords } from "../../components/words.ts";
import { documentsRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { BandTable } from "./band-table.tsx";
import { Bands } from "./bands.tsx";
import { messages } from "./messages.ts";
import { PurchaseTable } from "./purchase-table.tsx";
import { linksOf, meetsRequest, placesRead, placeSupplyRequests, purchasesRequest, supplyRequest } from "./requests.ts";
import { collaboration, showMoreLinks, togglePlace } from "./slice.ts";
import { TieDrawing } from "./tie-drawing.tsx";
import { TieTable } from "./tie-table.tsx";
import { meetingTies, supplyTies, tiesAt, type Tie } from "./ties.ts";

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
          ? state.value.place === null ? <Answered request={supplyRequest(state.value)} label={say("collaboration.loading")} lines={12}>{(supply) => <><Purchases /><Ties ties={supplyTies(supply)} /></>}</Answered> : <PlaceSupply />
          : <Answered request={documentsRequest} label={say("collaboration.loading")} lines={14}>{() => <><Places />{meets === undefined ? <p class="muted">{say("collaboration.few")}</p> : <Answered request={meets} label={say("collaboration.loading")} lines={12}>{({ compare }) => <Ties ties={meetingTies(compare.meets)} />}</Answered>}</>}</Answered>}
      </div>
    </>
  );
}

/** The chosen place's links with their neighbours; below, the supplies that documents tell of its firms. */
function PlaceSupply() {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords(messages);
  const place = usePlaceName() ?? "";
  const [first] = placeSupplyRequests(state.value);
  return (
    <Answered request={first} label={say("collaboration.loading")} lines={14}>
      {({ supply: { total } }) => {
        const links = linksOf(state.value, answer);
        return (
          <>
            {links.length === 0 ? <Empty title={say("collaboration.none", { place })}>{say("collaboration.none.fill")}</Empty> : <Bands links={links} place={place} />}
            {links.length < total && <p class="band-more"><span class="muted" role="status">{say("collaboration.links.first", { total, shown: links.length })}</span> <button type="button" class="more" onClick={() => dispatch(showMoreLinks)}>{say("collaboration.links.more")}</button></p>}
            {links.some(({ upstream, downstream }) => upstream.length + downstream.length > 0) && <BandTable links={links} />}
            <Purchases />
            <section class="lacking"><h2>{say("collaboration.lacking", { place })}</h2><Answered request={supplyRequest(state.value)} label={say("collaboration.loading")} lines={6}>{(supply) => <Ties ties={tiesAt(state.value.place, links, supply)} />}</Answered></section>
          </>
        );
      }}
    </Answered>
  );
}

/** What is bought from outside: only what documents say, in the order in which they say it most plainly. */
function Purchases() {
  const { state, addressTo } = useStore();
  const { say } = useWords(messages);
  const place = usePlaceName();
  const caption = place === undefined ? say("collaboration.bought.all") : say("collaboration.bought", { place });
  const gaps = addressTo({ view: "gaps", parameters: { kinds: "DECLARED" } });
  return (
    <section class="bought">
      <Answered request={purchasesRequest(state.value)} label={say("collaboration.loading")} lines={4}>
        {({ purchases: { total, items } }) => items.length === 0 ? <><h2>{caption}</h2><p class="muted">{say("collaboration.bought.none")}</p></> : (
          <>
            <PurchaseTable caption={caption} purchases={items} />
            {items.length < total && <p class="muted" role="status">{say("collaboration.bought.first", { total, shown: items.length })}</p>}
            {items.some(({ kind }) => kind === "SHORT") && gaps !== undefined && <p><a class="to-gap" href={gaps}>{say("collaboration.bought.gaps")}</a></p>}
          </>
        )}
      </Answered>
    </section>
  );
}

/** Lines that a drawing holds and can still be followed. */
const mostDrawn = 60;

function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  const { say } = useWords(messages);
  const drawn = useMemo(() => ties.slice(0, mostDrawn), [ties]);
  if (ties.length === 0) return <ToBeRead title={say("collaboration.empty")}>{say("collaboration.empty.fill")}</ToBeRead>;
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
