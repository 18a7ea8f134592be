import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { cjkFontconfig, publish } from "./cjk-fonts.ts";

/**
 * Starts a headless Chromium that shows Chinese glyphs: the one at `CHROME_PATH`, else the one that comes in `@sparticuz/chromium`
 * with the libraries it needs. Everything is unpacked once into the temporary folder; nothing is installed. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), "xinlian-atlas-browser");
  mkdirSync(folder, { recursive: true });
  const local = process.env["CHROME_PATH"];
  const packed = local === undefined ? unpackChromium(folder) : undefined;
  return chromium.launch({
    executablePath: local ?? join(packed ?? folder, "chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: {
      ...process.env,
      FONTCONFIG_FILE: cjkFontconfig(folder),
      ...(packed === undefined ? {} : { LD_LIBRARY_PATH: join(packed, "al2023", "lib") }),
    },
  });
}

/** The package unpacks into TMPDIR, and its libraries only where it believes to run on Amazon Linux: a child is told both. */
function unpackChromium(folder: string): string {
  const resolve = createRequire(import.meta.url).resolve;
  const entry = resolve("@sparticuz/chromium");
  const version = (createRequire(import.meta.url)(join(dirname(entry), "..", "..", "package.json")) as { version: string }).version;
  const place = join(folder, `chromium-${version}`);
  if (!existsSync(place)) {
    const draft = `${place}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    const program = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await (chromium.default ?? chromium).executablePath();`;
    execFileSync(process.execPath, ["--input-type=module", "-e", program], { env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" }, stdio: "inherit" });
    publish(draft, place);
  }
  return place;
}
