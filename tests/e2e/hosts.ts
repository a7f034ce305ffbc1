/** Where the page is served during the tests: unusual ports, so that nothing else is likely to be there. */
const PORT = Number(process.env['PORT'] ?? 41739);

/** A sub-folder, on a host that neither compresses nor knows wasm: what works here works anywhere. */
export const IN_A_FOLDER = `http://localhost:${PORT}/kommunen/nyskaping/`;
/** The same files at the top of a host that compresses. */
export const AT_THE_TOP = `http://localhost:${PORT + 1}/`;
