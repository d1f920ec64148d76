/** The database cannot be reached, opened or made to answer. Nothing is wrong with what was asked: it may be asked again. */
export class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** By name, since the framework gives each route its own copy of a class. A validation error is absent: it would be a fault of ours. */
const FAULTS = ["DatabaseFault", "DriverAdapterError", "PrismaClientKnownRequestError", "PrismaClientUnknownRequestError", "PrismaClientInitializationError"];

export function isDatabaseFault(error: unknown): error is Error {
  return error instanceof Error && FAULTS.includes(error.name);
}

/** Whatever kept the database from answering, with the code that its driver gave. */
export function asDatabaseFault(error: unknown): DatabaseFault {
  const code: unknown = error instanceof Error ? (Reflect.get(error, "code") ?? error.name) : undefined;
  return new DatabaseFault(typeof code === "string" ? code : "unknown", { cause: error });
}
