import { type Ask, askInWords } from "../graph/index.ts";

/** How many questions are asked ahead: about one of each kind. */
const most = 12;

/**
 * Asks ahead, one after the other, what the answers themselves offer to ask. A database that has just started reads and plans each kind of question slowly once;
 * so the first person does not wait for that. Nothing depends on the outcome: a question that fails ends it.
 * @param isOver asked before each question
 * @returns the questions that were answered
 */
export async function warmUp(ask: Ask, isOver: () => boolean): Promise<readonly string[]> {
  const waiting = ["?"];
  const asked: string[] = [];
  try {
    for (let question = waiting.shift(); question !== undefined && asked.length < most && !isOver(); question = waiting.shift()) {
      const { alternatives } = await askInWords(ask, question);
      asked.push(question);
      waiting.push(...alternatives.map(({ zh }) => zh).filter((other) => !asked.includes(other) && !waiting.includes(other)));
    }
  } catch {
    // The server answers all the same, the first question of a kind more slowly.
  }
  return asked;
}
