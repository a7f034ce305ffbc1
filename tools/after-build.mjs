// After each build: first the reader of codes and the division of the app into files, then the finishing of all files.
await import('./reader.mjs');
await import('./split.mjs');
await import('./finish.mjs');
