import { dateIn } from "../names.ts";
import { useStore } from "../store.ts";
import { printMessages } from "./print-messages.ts";
import { usePrinting } from "./printing.ts";
import { useFamilyName, usePlaceName } from "./scope.tsx";
import { useWords } from "./words.ts";
import "../styles/print.css";

/** What a sheet of paper must say of itself: of which place, family and date it is, when it was printed, and at which address all choices are. */
export function PrintHead() {
  const { state } = useStore();
  const { say, language } = useWords(printMessages);
  const [place, family, printing] = [usePlaceName(), useFamilyName(), usePrinting()];
  const { asOf } = state.value;
  if (!printing) return null;
  return (
    <header class="print-head">
      <p><b>{say("product")}</b><span>{place ?? say("place.all")}</span><span>{family ?? say("family.all")}</span><span>{asOf === null ? say("print.allDates") : say("print.asOf", { date: dateIn(language, asOf) })}</span></p>
      <p><span>{say("print.on", { date: dateIn(language, new Date().toISOString().slice(0, 10)) })}</span><span class="address">{decodeURI(location.href)}</span></p>
    </header>
  );
}
