// Draws what was measured against pages that do less: a bar each, with a line where both are equal.
const [WIDTH, LABELS, ROW, TOP, RIGHT] = [800, 430, 30, 40, 70];
/** What is more than this reaches the edge, and says its number. */
const MOST = 4;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (number) => number.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });

/** An SVG of lines with `what`, `against` and `ratio`, light or dark as whoever looks at it has it. */
export function chart(lines) {
  const height = TOP + lines.length * ROW + 10;
  const place = (ratio) => LABELS + (WIDTH - LABELS - RIGHT) * Math.min(ratio, MOST) / MOST;
  const rows = lines.map(({ what, against, ratio }, at) => {
    const top = TOP + at * ROW;
    return [
      `<text x="${LABELS - 10}" y="${top + 13}" text-anchor="end">${escaped(what)}</text>`,
      `<text x="${LABELS - 10}" y="${top + 25}" text-anchor="end" class="quiet">against ${escaped(against)}</text>`,
      `<rect x="${LABELS}" y="${top + 5}" width="${short(place(ratio) - LABELS)}" height="18" rx="3"/>`,
      `<text x="${short(place(ratio) + 6)}" y="${top + 19}">${short(ratio)} ×</text>`,
    ].join('');
  });
  const told = lines.map(({ what, against, ratio }) => `${what}: ${short(ratio)} times ${against}.`).join(' ');
  const equal = place(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title told">
<title id="title">How much longer the page takes than pages that do less</title>
<desc id="told">${escaped(told)}</desc>
<style>
svg { background: #fff; font: 12px system-ui, sans-serif; }
text { fill: #1d2b33; } .quiet { fill: #56666f; font-size: 10px; } rect { fill: #1f6f8b; } line { stroke: #1d2b33; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  svg { background: #14242b; } text { fill: #e8eef0; } .quiet { fill: #a8b7bd; } rect { fill: #6fb6cf; } line { stroke: #e8eef0; }
}
</style>
<text x="${short(equal)}" y="${TOP - 18}" text-anchor="middle" class="quiet">as long</text>
<line x1="${short(equal)}" y1="${TOP - 12}" x2="${short(equal)}" y2="${height - 6}"/>
${rows.join('\n')}
</svg>
`;
}
