/** Where the page is served during the tests: ports that no system gives to connections, and few programs take. */
const PORT = Number(process.env['PORT'] ?? 21739);

/** A sub-folder, on a host that neither compresses nor knows wasm: what works here works anywhere. */
export const IN_A_FOLDER = `http://localhost:${PORT}/kommunen/nyskaping/`;
/** The same files at the top of a host that compresses. */
export const AT_THE_TOP = `http://localhost:${PORT + 1}/`;
