// The part of Google's Apps Script API that clasp calls, on this machine: one project that keeps its files,
// versions and deployments.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A file of an Apps Script project, as the API has it. */
export interface ProjectFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

/** One request that arrived. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

/** The server and what it has seen. */
export interface FakeScriptApi {
  readonly url: string;
  readonly requests: ApiRequest[];
  /** What the project holds now. */
  files(): readonly ProjectFile[];
  close(): Promise<void>;
}

/** Starts the API with one project of the given id and files. */
export async function startFakeScriptApi(
  scriptId: string,
  initial: readonly ProjectFile[],
): Promise<FakeScriptApi> {
  const requests: ApiRequest[] = [];
  let files = initial;
  let versions = 0;
  const project = `/v1/projects/${scriptId}`;
  const answers: Record<string, (body: unknown) => unknown> = {
    "POST /v1/projects": (body) => ({ ...(body as object), scriptId }),
    [`GET ${project}/content`]: () => ({ scriptId, files }),
    [`PUT ${project}/content`]: (body) => {
      ({ files } = body as { files: ProjectFile[] });
      return { scriptId, files };
    },
    [`POST ${project}/versions`]: (body) => {
      versions += 1;
      return { ...(body as object), scriptId, versionNumber: versions };
    },
    [`POST ${project}/deployments`]: (body) => ({ deploymentId: "deployment-1", deploymentConfig: body }),
  };
  const server = createServer((request, response) => {
    void answer(request, response, requests, answers);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests, files: () => files, close: () => closed(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  requests: ApiRequest[],
  answers: Readonly<Record<string, (body: unknown) => unknown>>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const { method = "GET", headers } = request;
  const body: unknown = text === "" ? null : JSON.parse(text);
  requests.push({ method, path, authorization: headers.authorization ?? "", body });
  const reply = answers[`${method} ${path}`];
  response.writeHead(reply === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(
    JSON.stringify(
      reply === undefined
        ? { error: { code: 404, message: "Requested entity was not found." } }
        : reply(body),
    ),
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
}
