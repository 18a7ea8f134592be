import { projectsOperation, type ProjectsAnswer } from "../../operations/projects.graphql.ts";
import { targetsOperation, type TargetsAnswer } from "../../operations/targets.graphql.ts";
import { tasksOperation, type TasksAnswer } from "../../operations/tasks.graphql.ts";
import { request } from "../../requests.ts";
import type { State } from "../../state.ts";

export type TargetRow = TargetsAnswer["targetLedger"]["items"][number];
export type TaskRow = TasksAnswer["taskLedger"]["items"][number];
export type Projects = ProjectsAnswer["projectLedger"];
export type ProjectRow = Projects["items"][number];

export const targetsRequest = ({ place, asOf }: State) => request(targetsOperation, { place, asOf });
export const tasksRequest = ({ place, asOf }: State) => request(tasksOperation, { place, asOf });
export const projectsRequest = ({ place, asOf }: State) => request(projectsOperation, { place, asOf });
