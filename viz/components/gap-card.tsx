import type { Candidate, Gap, Owner } from "../contract.ts";
import { groupBy } from "../group-by.ts";
import { dueIn } from "../due.ts";
import { textIn } from "../names.ts";
import { roleOf, roles } from "../roles.ts";
import { gapMessages } from "./gap-messages.ts";
import { MissingMark } from "./marks.tsx";
import { Name, NameButton } from "./name.tsx";
import { SomeNames } from "./some.tsx";
import { useWords } from "./words.ts";

/** How many tasks stand open; the rest folds. */
const firstTasks = 2;

/** A gap: its kinds, why it is one, who is responsible, who could fill it. */
export function GapCard({ gap }: { readonly gap: Gap }) {
  const { say, language } = useWords(gapMessages);
  return (
    <div class="gap">
      <p>{gap.kinds.map((kind) => <MissingMark key={kind} kind={kind} />)}</p>
      <p class="reason">{textIn(language, gap.reason)}</p>
      <h4>{say("gap.owners")}</h4>
      <Owners owners={gap.owners} />
      <h4>{say("gap.candidates")}</h4>
      <div class="candidates">
        <Candidates title={say("gap.nearby")} of={gap.nearby} />
        <Candidates title={say("gap.elsewhere")} of={gap.elsewhere} />
      </div>
    </div>
  );
}

/** The tasks that would close a gap, each with its bodies; tasks on this link come before those on the whole chain. */
export function Owners({ owners }: { readonly owners: readonly Owner[] }) {
  const { say } = useWords(gapMessages);
  const tasks = [...groupBy(owners, ({ task }) => task.id).values()];
  const rest = tasks.slice(firstTasks);
  if (tasks.length === 0) return <p class="muted">{say("gap.owners.none")}</p>;
  return (
    <>
      <ul class="owners">{tasks.slice(0, firstTasks).map(taskRow)}</ul>
      {rest.length > 0 && <details><summary>{say("gap.tasks.more", { count: rest.length })}</summary><ul class="owners">{rest.map(taskRow)}</ul></details>}
    </>
  );
}

const taskRow = (bodies: readonly Owner[]) => <TaskRow key={bodies[0]?.task.id} bodies={bodies} />;

function TaskRow({ bodies }: { readonly bodies: readonly Owner[] }) {
  const { say, language } = useWords(gapMessages);
  const [first] = bodies;
  if (first === undefined) return null;
  const { task, chainLevel, deadline } = first;
  return (
    <li>
      <span class="muted" lang="zh-CN"><Name of={task} /></span>
      {chainLevel && <span class="tag">{say("gap.chainLevel")}</span>}
      {deadline !== null && <span class="tag">{say("gap.deadline", { date: dueIn(language, deadline) })}</span>}
      {roles.map((role) => {
        const inRole = bodies.filter((body) => roleOf(body.role) === role).map(({ agency }) => agency);
        return inRole.length > 0 && <p key={role}>{role !== "unspecified" && <><span class="role">{say(`gap.role.${role}`)}</span> </>}<SomeNames of={inRole} first={4} /></p>;
      })}
    </li>
  );
}

/** Suggestions: dashed, and without the hanging mark of a quotation. */
function Candidates({ title, of }: { readonly title: string; readonly of: readonly Candidate[] }) {
  const { say, language } = useWords(gapMessages);
  return (
    <div>
      <h4>{title}</h4>
      {of.length === 0 && <p class="muted">{say("gap.none")}</p>}
      <ul>
        {of.map(({ entity, at, reasons, counterEvidence }) => (
          <li key={entity.id} class="suggestion">
            <NameButton of={entity} />
            {at !== null && <small><Name of={at} /></small>}
            {reasons.map((reason) => <small key={reason.zh}>{textIn(language, reason)}</small>)}
            {counterEvidence.map((reason) => <small key={reason.zh}>{say("gap.against", { text: textIn(language, reason) })}</small>)}
          </li>
        ))}
      </ul>
    </div>
  );
}
