// Talks to the app. Every failure becomes a Problem that can be shown to people.

export class Problem extends Error {
  constructor(status, title, answer) {
    super(title);
    this.status = status;
    this.errors = answer?.errors ?? [];
    this.signIn = answer?.signIn ?? null;
  }

  /** All that is wrong, for people. */
  get lines() {
    return this.errors.length ? this.errors.map(error => error.message) : [this.message];
  }
}

let csrf = null;
export let member = null;

async function call(method, path, body, signal, key) {
  let response;
  try {
    response = await fetch(path, {
      method,
      signal,
      credentials: "same-origin",
      headers: { accept: "application/json", ...(body !== undefined && { "content-type": "application/json" }), ...(method !== "GET" && csrf && { "x-csrf-token": csrf }), ...(key && { "idempotency-key": key }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, "The app cannot be reached.");
  }
  const text = await response.text();
  let answer = null;
  try {
    answer = text ? JSON.parse(text) : null;
  } catch {
    answer = null;
  }
  if (!response.ok) throw new Problem(response.status, answer?.title ?? `The app answered ${response.status}.`, answer);
  return answer;
}

export const get = (path, signal) => call("GET", path, undefined, signal);
export const post = (path, body = {}, key) => call("POST", path, body, undefined, key);

/** A path with a query; empty values are left out. */
export function withQuery(path, values) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ""));
  return query.size ? `${path}?${query}` : path;
}

function keep(session) {
  member = session;
  csrf = session?.csrfToken ?? null;
  return session;
}

export const signIn = async key => keep(await call("POST", "/api/session", { key }));
export const resume = async () => keep(await call("GET", "/api/session"));
export async function signOut() {
  try {
    await call("DELETE", "/api/session");
  } finally {
    keep(null);
  }
}
