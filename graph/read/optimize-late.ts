import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function runs through between two looks at whether it is worth optimising; V8's own measure is 66 kB. */
const budget = 700_000;
/** From this version on, Node.js 22, V8 counts calls, and says on standard error that it knows no such measure. */
const countsCalls = 12;

/**
 * Has V8 optimise only what is really hot, in all threads of this process. The reader is a thousand functions of which most run a little: to optimise them all takes as long as to read some
 * megabytes of text, anew in each thread, and on the very cores that other threads could read on.
 */
export function optimizeLate(): void {
  if (Number.parseInt(process.versions.v8, 10) < countsCalls) setFlagsFromString(`--interrupt-budget=${budget}`);
}
