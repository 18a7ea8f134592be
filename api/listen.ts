import { createServer, type RequestListener, type Server } from "node:http";
import { type Config, InvalidArgument } from "../graph/index.ts";

/** Milliseconds that requests in flight get to be answered when the server stops. */
const inFlightPatience = 10_000;

/** Checks that the port can be listened on, before anything slow is begun. Throws InvalidArgument that names `PORT` where it is taken. */
export async function requirePort(config: Pick<Config, "host" | "port">): Promise<void> {
  const probe = createServer();
  await listenOn(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens on the configured host and port and gives the server and its address. Throws InvalidArgument that names `PORT` where the port is taken. */
export async function listen(listener: RequestListener, config: Pick<Config, "host" | "port">): Promise<{ server: Server; url: string }> {
  const server = createServer(listener);
  await listenOn(server, config);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  return { server, url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}/` };
}

/** Stops accepting, lets the requests in flight be answered for a while, then cuts what is left. */
export async function closeListening(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), inFlightPatience);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

function listenOn(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new InvalidArgument(reasonOf(error, host, port))));
    server.listen(port, host, resolve);
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE") return `Port ${port} on ${host} is taken. Set PORT to another one (PORT=0 takes any that is free).`;
  if (error.code === "EACCES") return `Port ${port} on ${host} may not be listened on by this user. Set PORT to another one, above 1023.`;
  return `${host}:${port} cannot be listened on (${error.message}). Set HOST and PORT.`;
}
