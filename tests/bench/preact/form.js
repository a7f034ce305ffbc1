// The sketch as somebody would write it with Preact: its text fields, its name as the heading, how many of the fields are
// filled, and saving a moment after the last key. What the page does besides (two stores, tabs, undo, versions) is not here.
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const PLACE = 'preact/sketch';
const PAUSE_MS = 300;

const FIELDS = [
  ['idea', 'Idé', 'Si det så en nabo forstår det. Første linje blir navnet på skissen.'],
  ['need', 'Behovet', 'Hvem kjenner det på kroppen, og når?'],
  ['goal', 'Mål', 'Hva er annerledes når dere har lyktes?'],
  ['municipality', 'Kommune', 'Hvor hører ideen hjemme?'],
  ['team_play', 'Lagspill', 'Hvem gjør hva?'],
  ['description', 'Beskrivelse', 'Slik virker det, steg for steg.'],
  ['continuity', 'Kontinuitet', 'Hva gjør at det varer, og at dere lærer underveis?'],
  ['interplay', 'Samspill', 'Hva trenger vi av fylket og staten?'],
  ['understanding', 'Forståelse', 'Hvem ser det annerledes, og hvordan tar dere hensyn?'],
  ['stop_doing', 'Hva kan vi slutte med?', 'Nytt trenger plass. Hva gjør dere i dag som kan stoppe?'],
];

function Field({ id, label, hint, value, onInput }) {
  return h('div', { class: 'ds-field' },
    h('label', { class: 'ds-label', for: `felt-${id}` }, label),
    h('p', { class: 'hint', id: `hint-${id}` }, hint),
    h('textarea', { class: 'ds-input', id: `felt-${id}`, rows: 3, 'aria-describedby': `hint-${id}`, value, onInput: (event) => onInput(id, event.currentTarget.value) }));
}

function Sketch() {
  const [sketch, setSketch] = useState(() => JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
  const [isSaved, setSaved] = useState(true);
  const write = (id, text) => {
    setSaved(false);
    setSketch((held) => ({ ...held, [id]: text }));
  };
  useEffect(() => {
    if (isSaved) return undefined;
    const timer = setTimeout(() => {
      localStorage.setItem(PLACE, JSON.stringify(sketch));
      setSaved(true);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sketch, isSaved]);
  const filled = FIELDS.filter(([id]) => (sketch[id] ?? '').trim()).length;
  return h('main', { class: 'wrap page' },
    h('div', { class: 'stack' },
      h('h1', { class: 'page-title', id: 'tittel' }, (sketch.idea ?? '').split('\n')[0] || 'Skisse uten idé ennå'),
      h('p', { class: 'quiet' }, `${filled} av ${FIELDS.length} felt`),
      h('p', { role: 'status' }, isSaved ? 'Lagret' : 'Lagrer …'),
      FIELDS.map(([id, label, hint]) => h(Field, { key: id, id, label, hint, value: sketch[id] ?? '', onInput: write }))));
}

render(h(Sketch), document.getElementById('app'));
