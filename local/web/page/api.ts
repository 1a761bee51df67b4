/** Calls to the home's own pages of data; throws with the home's text when it refuses. */

export async function getJson<T>(path: string): Promise<T> {
  return answerOf(await fetch(path));
}

export async function postJson<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  throw new Error(await response.text());
}
