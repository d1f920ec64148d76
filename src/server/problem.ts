import { PROBLEM_STATUS, type ProblemCode } from "@/domain/problem";

/** For who writes a client; a person reads the words of a screen instead. */
const DETAIL: Readonly<Record<ProblemCode, string>> = {
  "bad-id": "id: 32 lower-case hexadecimal digits",
  "bad-request": "body: not what this address takes",
  "not-found": "nothing under this address",
  "method-not-allowed": "method: one of Allow",
  "too-slow": "body: stalled",
  "changed-meanwhile": "precondition: not its present state",
  "too-large": "body: above the limit",
  "wrong-type": "Content-Type: not the one this address takes",
  "precondition-missing": 'precondition: If-None-Match: * creates, If-Match: "version" replaces',
  "too-many": "too many: again after Retry-After",
  "unexpected": "fault of the server",
  "not-offered": "this host configured no time-stamping authority",
  "authority-silent": "time-stamping authority: no usable answer",
  "unavailable": "database: no answer",
};

export function problemBody(code: ProblemCode): { error: ProblemCode; detail: string } {
  return { error: code, detail: DETAIL[code] };
}

export function problem(code: ProblemCode, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problemBody(code), { status: PROBLEM_STATUS[code], headers });
}
