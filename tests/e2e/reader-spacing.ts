/** What WCAG 2.2, 1.4.12, lets a reader ask of any page. The page's own policy lets no other styles in; a reader's browser does. */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
