/** The content of a draft of each prototype, with something in every field, as it is stored. */
export const FULL_DRAFTS: Record<string, object> = {
  avlastningsagent: {
    tasks: [
      { what: 'Purring på faktura', hours: '3,5', fate: 'hand_over', note: 'Fagforbundet tar den' },
      { what: 'Møtereferat ingen leser', hours: '2', fate: 'stop', note: '' },
      { what: 'Arkivrydding', hours: '6', fate: 'wait', note: 'Til høsten' },
      { what: 'Noe uten timer', hours: 'mange', fate: 'stop', note: '' },
    ],
    freed_for: 'Snakke med ungdommen om bolig',
    follow_up: 'Kommunedirektøren spør i mai',
  },
  stillingsutlysning: {
    title: 'Brobygger med båt', form: 'shared', share: '60', shared_with: 'Hamarøy', about: 'Vi bor ved havet.',
    tasks: ['Rydde i rutiner', 'Si nei til møter'], qualities: ['Nysgjerrig'], left_open: 'Resten finner du ut', offer: 'Hus i fjæra', deadline: '2027-03-01',
  },
  bandittportal: {
    looking_for: 'velferd',
    loans: [{ kind: 'example', id: 'eksempel-lebesby', title: 'Velferdsteknologi i Lebesby', municipality: 'Lebesby', adapted: 'Vi har ferje' }],
  },
  bootcamp: {
    challenge: 'Vaktordningen slites ut', guests: 'Hamarøy og Bodø', place: 'Leinesfjord',
    days: [
      { date: '2027-05-04', start: '09:00', end: '15:30', blocks: [
        { what: 'Bli kjent', who: 'Verten', start: '', minutes: '45' },
        { what: 'Kurs', who: '', start: '09:30', minutes: '90' },
        { what: 'Alt for langt', who: '', start: '', minutes: '600' },
      ] },
      { date: '2027-05-05', start: '15:00', end: '09:00', blocks: [{ what: 'Oppsummering', who: '', start: '', minutes: '30' }] },
    ],
  },
  firepakrava: {
    requirements: [
      { name: 'Årlig plan for planene', law: 'Plan- og bygningsloven', why_hard: 'Ingen leser den', hours: '12', benefit: 2 },
      { name: 'Rapport til fire registre', law: '', why_hard: '', hours: '20', benefit: 1 },
      { name: 'Tilsyn med brannvern', law: '', why_hard: '', hours: '3', benefit: 5 },
      { name: 'Uten tall', law: '', why_hard: '', hours: '', benefit: 0 },
    ],
    purpose: 'report', proposal: 'Annethvert år',
  },
  meetup: {
    challenge: 'For få i turnus på legevakta', offers: 'Turnusbok\nErfaring med velferdsteknologi', seeks: 'Felles vikarbank',
    topic: 'Vakt', date: '2027-06-06', start: '10:00', end: '11:30', place: 'Video',
  },
};
