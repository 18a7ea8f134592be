import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { questions } from "../../../graph/cli/questions.ts";

/** What a command's --help prints. */
function helpOf(command: Command): string {
  let printed = "";
  command.configureOutput({ writeOut: (text) => void (printed += text) }).outputHelp();
  return printed;
}

const program = new Command("atlas");
for (const add of questions) add(program);

describe("the questions of the command line", () => {
  it("are these", () => {
    expect(program.commands.map((command) => command.name()).sort()).toEqual(["ask", "compare", "concentration", "coverage", "gaps", "matches", "projects", "strengths", "targets", "tasks", "trace"]);
  });
  it.each(program.commands.map((command) => [command.name(), command] as const))("%s tells its options and shows an example", (name, command) => {
    const help = helpOf(command);
    expect(help).toMatch(new RegExp(`Example:\\n {2}npm run atlas -- ${name} \\S`));
    for (const option of ["--json", "--as-of", "--limit", "--lang"]) expect(help).toContain(option);
  });
});
