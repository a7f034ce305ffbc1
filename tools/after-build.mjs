// After each build: first the division of the app into two files, then the finishing of all files.
await import('./split.mjs');
await import('./finish.mjs');
