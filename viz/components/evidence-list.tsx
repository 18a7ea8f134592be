import { isName } from "../claim-order.ts";
import type { Claim } from "../contract.ts";
import { chineseIn, dateIn, issuerIn, textIn } from "../names.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";
import { BasisMark, VoiceMark } from "./marks.tsx";
import { NameButton } from "./name.tsx";
import { panelMessages } from "./panel-messages.ts";
import { useWords } from "./words.ts";

/** Claims as quotations, each with its document, its place in it, its date and a link to the passage; bare names fold below what is said. */
export function EvidenceList({ of }: { readonly of: readonly Claim[] }) {
  const { say } = useWords(panelMessages);
  const told = of.filter((claim) => !isName(claim));
  const names = of.filter(isName);
  if (told.length === 0 || names.length === 0) return <Quotations of={of} />;
  return (
    <>
      <Quotations of={told} />
      <details class="bare-names"><summary>{say("fact.names", { count: names.length })}</summary><Quotations of={names} /></details>
    </>
  );
}

const Quotations = ({ of }: { readonly of: readonly Claim[] }) => <ol class="evidence-list">{of.map((claim) => <Quotation key={claim.id} claim={claim} />)}</ol>;

function Quotation({ claim }: { readonly claim: Claim }) {
  const { say, language } = useWords(panelMessages);
  const { document } = claim;
  const date = claim.saidOn ?? document.publishedOn;
  return (
    <li class="fact">
      <Statement claim={claim} />
      <How claim={claim} />
      {/* A line of the reference chain's table is no sentence. */}
      {claim.excerpt !== "" && document.kind !== "reference" && <Excerpt text={claim.excerpt} />}
      <p class="source"><DocumentLink claim={claim} />{[issuerIn(language, document), claim.locator, date === null ? say("fact.undated") : dateIn(language, date)].filter((part) => part !== null && part !== "").map((part) => <span key={part}>{part}</span>)}</p>
    </li>
  );
}

/** What a claim says, in words. */
export function Statement({ claim }: { readonly claim: Claim }) {
  const { say, language } = useWords(panelMessages);
  const ontology = useOntology();
  const { subject, object, value, predicate, at } = claim;
  const label = ontology?.relations.find(({ relation }) => relation === predicate)?.label ?? ontology?.attributes.find(({ attribute }) => attribute === predicate)?.label;
  return (
    <p class="statement">
      <NameButton of={subject} /> <span class="relation">{isName(claim) ? say("fact.named") : label === undefined ? "" : textIn(language, label)}</span> {object === null ? <b lang={value === null ? undefined : chineseIn(value)}>{value?.replaceAll("|", language === "zh" ? "、" : ", ")}</b> : <NameButton of={object} />}
      {at !== null && <span class="at"> · {language === "zh" ? say("fact.at", { place: at.name }) : say("fact.at", { place: at.nameEn ?? at.name })}</span>}
    </p>
  );
}

/** How far and how directly it says so. */
export const How = ({ claim: { voice, basis } }: { readonly claim: Claim }) => <p class="how">{voice !== null && <VoiceMark voice={voice} />}<BasisMark basis={basis} /></p>;

/** The document's own words, with the hanging mark of a quotation. */
export const Excerpt = ({ text }: { readonly text: string }) => <blockquote lang="zh-CN"><svg viewBox="0 0 12 10" width="12" height="10" aria-hidden="true"><path d="M5 1Q1 3 1 7A2 2 0 1 0 3 5Q3 3 5 1ZM11 1Q7 3 7 7A2 2 0 1 0 9 5Q9 3 11 1Z" /></svg>{text}</blockquote>;

/** The document's title, leading to the passage where the atlas can show it. */
export function DocumentLink({ claim: { document, start, end } }: { readonly claim: Claim }) {
  const { say } = useWords(panelMessages);
  const { addressTo } = useStore();
  const address = document.kind === "reference" ? undefined : addressTo({ view: "document", subject: document.id, parameters: { at: `${start}-${end}` } });
  const title = <cite lang="zh-CN">{document.title}</cite>;
  return address === undefined ? title : <a href={address} title={say("document.open")}>{title}</a>;
}
