// Takes the values out of a stylesheet that nothing asks for by their names. Designsystemet and its colours bring 180 that no
// part of ours uses.
import postcss from 'postcss';

const asked = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);

/** The stylesheet `css` without the custom properties that neither it nor any of the texts `others` asks for. */
export function withoutUnasked(css, others) {
  const root = postcss.parse(css);
  const elsewhere = others.flatMap(asked);
  for (let isDone = false; !isDone;) {
    isDone = true;
    const names = new Set(elsewhere);
    root.walkDecls(({ value }) => asked(value).forEach((name) => names.add(name)));
    root.walkDecls(/^--/, (declaration) => {
      if (names.has(declaration.prop)) return;
      // What it asked for may have been asked for by nothing else.
      isDone = false;
      const rule = declaration.parent;
      declaration.remove();
      if (rule.nodes.length === 0) rule.remove();
    });
  }
  return root.toString();
}
