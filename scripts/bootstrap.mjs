import { lstatSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { importModule } from "./import-module.mjs";
import { isWritable, keep, readKept } from "./kept-files.mjs";

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));
/** Tells which lists of packages agreed. */
const agreed = `${root}.cache/compiled/packages-agreed`;

/** Makes sure that this Node can run the project and that exactly the locked packages are installed; ends the process with a message where it cannot. */
export async function bootstrap() {
  requireNode();
  if (isInstalled()) return;
  if (isLink("node_modules")) fail("The packages in node_modules differ from the locked ones, and node_modules is a link: to install here would empty the folder that it leads to. Run npm ci where that folder belongs, or remove the link and start again.");
  console.log("Installing the locked packages (npm ci)");
  const started = Date.now();
  const { install } = await import("./install.mjs");
  const code = await install(root);
  if (code !== 0) fail(code === undefined ? "npm was not found: install Node.js with npm." : "The packages could not be installed: see npm's message above. What it fetched is kept; the next start goes on from there.");
  console.log(`Packages installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs one of the project's modules in this very process, so that a signal or a kill meets the program and no wrapper around it. */
export async function runModule(entry, args) {
  process.argv = [process.execPath, root + entry, ...args];
  await importModule(new URL(`../${entry}`, import.meta.url));
}

function requireNode() {
  const wanted = JSON.parse(textOf("package.json")).engines.node.replace(">=", "");
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(`Node.js ${wanted} or later is needed; this is ${process.versions.node}. Install a newer one and start again.`);
}

/** npm writes its own list of what it installed when it has finished: a package that is missing or differs there makes the installation stale. Lists that were found to agree are not parsed again. */
function isInstalled() {
  const lists = [textOf("package-lock.json"), textOf("node_modules/.package-lock.json", '{ "packages": {} }')];
  if (readKept(agreed, lists.join()) !== undefined) return true;
  const [wanted, installed] = lists.map((list) => JSON.parse(list).packages);
  const agree = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === "" || (optional && found === undefined)) return true;
    return found !== undefined && found.version === version && found.integrity === integrity;
  });
  if (agree && isWritable(dirname(agreed))) keep(agreed, lists.join(), "");
  return agree;
}

function isLink(path) {
  return lstatSync(root + path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function textOf(path, missing) {
  try {
    return readFileSync(root + path, "utf8");
  } catch (error) {
    if (missing !== undefined) return missing;
    throw error;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
