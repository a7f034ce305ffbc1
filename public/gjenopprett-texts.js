// The words of gjenopprett.html, side by side in the three languages.
window.RECOVERY_TEXTS = {
  nb: {
    documentTitle: 'Hent ut alt – Nyskapingslaget',
    // By the word after # in the address: why somebody comes here.
    reasons: {
      '': ['Hent ut alt som er lagret', 'Her er alt Nyskapingslaget har lagret i denne nettleseren. Siden bare leser. Den endrer ingenting og sender ingenting.'],
      start: ['Siden kom ikke i gang', 'Noe stanset den før den var klar. Ingenting er borte: her er alt som er lagret i denne nettleseren. Last det ned for sikkerhets skyld, sjekk nettet og prøv igjen. Hjelper ikke det, så prøv en nyere nettleser.'],
      stans: ['Siden stanset', 'Det oppsto en feil i siden selv. Det som ble lagret før den stanset, finner du her. Last det ned for sikkerhets skyld, og gå tilbake til siden.'],
      nyere: ['Her ligger tekster fra en nyere utgave', 'Noe her er laget med en nyere utgave av siden enn den du har åpnet nå. For ikke å ødelegge noe er ingenting lest inn og ingenting endret. Last siden på nytt, så får du som regel den nye utgaven.'],
      karantene: ['Det som ikke kunne leses', 'Tekster som ikke kunne leses, er satt til side akkurat slik de lå. Her kan du se på dem og laste dem ned.']
    },
    framed: ['Siden vises inne i en annen side', 'Det er ikke sikkert du finner igjen tekstene dine her. Åpne siden for seg selv, så ser du alt som er lagret.', 'Åpne siden for seg selv'],
    downloadAll: 'Last ned alt', copyAll: 'Kopier alt', again: 'Tilbake til siden', reload: 'Prøv igjen', goOn: 'Fortsett uten de nye tekstene',
    download: 'Last ned',
    downloaded: 'Filen er lastet ned. Du kan hente den inn igjen med «Hent inn» på siden Arbeidet vårt.',
    downloadedAsIs: 'Teksten er lastet ned akkurat slik den lå. Siden kan ikke hente den inn igjen, men ordene i den kan leses i et vanlig skriveprogram.',
    copied: 'Alt er kopiert. Lim det inn i et dokument og ta vare på det.',
    notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten under og kopier den selv.',
    rawField: 'Alt som er lagret, som tekst',
    reading: 'Leser …',
    nothing: 'Det ligger ingenting fra Nyskapingslaget i denne nettleseren. Har du en fil du lastet ned tidligere, kan du hente den inn på siden Arbeidet vårt.',
    noLocal: 'Nettleseren lar oss ikke lese det vanlige lageret.',
    noCopies: 'Nettleseren lar oss ikke lese reservekopiene.',
    current: 'Skisser og andre tekster', aside: 'Satt til side', revisions: 'Tidligere versjoner',
    untitled: 'Uten navn', changed: 'endret', binned: 'i papirkurven', newer: 'fra en nyere utgave', damaged: 'kan ikke leses',
    places: { localStorage: 'i nettleseren', latest: 'i reservekopien', revisions: 'som tidligere versjon', aside: 'satt til side' },
    raw: 'Slik den er lagret'
  },
  nn: {
    documentTitle: 'Hent ut alt – Nyskapingslaget',
    reasons: {
      '': ['Hent ut alt som er lagra', 'Her er alt Nyskapingslaget har lagra i denne nettlesaren. Sida berre les. Ho endrar ingenting og sender ingenting.'],
      start: ['Sida kom ikkje i gang', 'Noko stansa ho før ho var klar. Ingenting er borte: her er alt som er lagra i denne nettlesaren. Last det ned for å vere trygg, sjekk nettet og prøv igjen. Hjelper ikkje det, så prøv ein nyare nettlesar.'],
      stans: ['Sida stansa', 'Det oppstod ein feil i sida sjølv. Det som blei lagra før ho stansa, finn du her. Last det ned for å vere trygg, og gå tilbake til sida.'],
      nyere: ['Her ligg tekstar frå ei nyare utgåve', 'Noko her er laga med ei nyare utgåve av sida enn den du har opna no. For ikkje å øydelegge noko er ingenting lese inn og ingenting endra. Last sida på nytt, så får du som regel den nye utgåva.'],
      karantene: ['Det som ikkje kunne lesast', 'Tekstar som ikkje kunne lesast, er sette til side akkurat slik dei låg. Her kan du sjå på dei og laste dei ned.']
    },
    framed: ['Sida blir vist inne i ei anna side', 'Det er ikkje sikkert du finn igjen tekstane dine her. Opne sida for seg sjølv, så ser du alt som er lagra.', 'Opne sida for seg sjølv'],
    downloadAll: 'Last ned alt', copyAll: 'Kopier alt', again: 'Tilbake til sida', reload: 'Prøv igjen', goOn: 'Hald fram utan dei nye tekstane',
    download: 'Last ned',
    downloaded: 'Fila er lasta ned. Du kan hente ho inn igjen med «Hent inn» på sida Arbeidet vårt.',
    downloadedAsIs: 'Teksten er lasta ned akkurat slik han låg. Sida kan ikkje hente han inn igjen, men orda i han kan lesast i eit vanleg skriveprogram.',
    copied: 'Alt er kopiert. Lim det inn i eit dokument og ta vare på det.',
    notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten under og kopier han sjølv.',
    rawField: 'Alt som er lagra, som tekst',
    reading: 'Les …',
    nothing: 'Det ligg ingenting frå Nyskapingslaget i denne nettlesaren. Har du ei fil du lasta ned tidlegare, kan du hente ho inn på sida Arbeidet vårt.',
    noLocal: 'Nettlesaren lèt oss ikkje lese det vanlege lageret.',
    noCopies: 'Nettlesaren lèt oss ikkje lese reservekopiane.',
    current: 'Skisser og andre tekstar', aside: 'Sett til side', revisions: 'Tidlegare versjonar',
    untitled: 'Utan namn', changed: 'endra', binned: 'i papirkorga', newer: 'frå ei nyare utgåve', damaged: 'kan ikkje lesast',
    places: { localStorage: 'i nettlesaren', latest: 'i reservekopien', revisions: 'som tidlegare versjon', aside: 'sett til side' },
    raw: 'Slik han er lagra'
  },
  en: {
    documentTitle: 'Retrieve everything – Nyskapingslaget',
    reasons: {
      '': ['Retrieve everything that is saved', 'Here is everything Nyskapingslaget has saved in this browser. This page only reads. It changes nothing and sends nothing.'],
      start: ['The page could not start', 'Something stopped it before it was ready. Nothing is lost: here is everything saved in this browser. Download it to be safe, check the network and try again. If that does not help, try a newer browser.'],
      stans: ['The page stopped', 'There was a fault in the page itself. Everything saved before it stopped is here. Download it to be safe, and go back to the page.'],
      nyere: ['There are texts here from a newer version', 'Something here was made with a newer version of the page than the one you have open. To be sure not to damage anything, nothing has been read in and nothing has been changed. Reload the page; that usually brings the new version.'],
      karantene: ['What could not be read', 'Texts that could not be read have been set aside exactly as they were. Here you can look at them and download them.']
    },
    framed: ['The page is shown inside another page', 'You may not find your texts here. Open the page by itself to see everything that is saved.', 'Open the page by itself'],
    downloadAll: 'Download everything', copyAll: 'Copy everything', again: 'Back to the page', reload: 'Try again', goOn: 'Go on without the new texts',
    download: 'Download',
    downloaded: 'The file has been downloaded. You can bring it back with “Add from file” on the Our work page.',
    downloadedAsIs: 'The text has been downloaded exactly as it was. The page cannot bring it back, but the words in it can be read in any text editor.',
    copied: 'Everything has been copied. Paste it into a document and keep it.',
    notCopied: 'The browser would not let us copy. Select the text below and copy it yourself.',
    rawField: 'Everything that is saved, as text',
    reading: 'Reading…',
    nothing: 'There is nothing from Nyskapingslaget in this browser. If you have a file you downloaded earlier, you can add it on the Our work page.',
    noLocal: 'The browser will not let us read its usual storage.',
    noCopies: 'The browser will not let us read the backup copies.',
    current: 'Sketches and other texts', aside: 'Set aside', revisions: 'Earlier versions',
    untitled: 'Untitled', changed: 'changed', binned: 'in the bin', newer: 'from a newer version', damaged: 'cannot be read',
    places: { localStorage: 'in the browser', latest: 'in the backup copy', revisions: 'as an earlier version', aside: 'set aside' },
    raw: 'As it is saved'
  }
};

// Each of the page's two scripts says so in plain words when the other one did not come. This one runs first.
addEventListener('load', function () {
  document.getElementById('not-started').hidden = window.RECOVERY_STARTED === true;
});
