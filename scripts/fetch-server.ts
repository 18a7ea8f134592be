import { readConfig } from "../graph/config.ts";
import { missingJava } from "../graph/store/java.ts";
import { missingMaven, serverJars } from "../graph/store/server-jars.ts";

// Before the tests, so that the first of them does not wait for a download. What is missing is told where a server is started.
const { cacheFolder } = readConfig();
if ((await missingJava()) === undefined && (await missingMaven(cacheFolder)) === undefined) await serverJars(cacheFolder, console.log);
