import { spawn } from "node:child_process";

/**
 * Installs the locked packages with npm. The build of the page needs the development packages too, even where NODE_ENV says production.
 * @returns npm's exit code; undefined where npm was not found
 */
export function install(root) {
  return new Promise((resolve) => {
    const npm = spawn("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    const stop = (signal) => {
      npm.kill(signal);
      process.exit(signal === "SIGINT" ? 130 : 143);
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const end = (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code);
    };
    npm.once("error", () => end(undefined)).once("exit", (code) => end(code ?? 1));
  });
}
