// What the page says in its own words, before the app has come and when it has stopped.
export const TEXTS = {
  nb: {
    progress: 'Henter siden',
    slow: 'Dette tar lengre tid enn vanlig. Siden hentes fortsatt.',
    disk: ['Siden må ligge på en nettserver', 'Du har åpnet den som en fil på en disk. Da lar ikke nettleseren den starte. Åpne nettadressen til Nyskapingslaget, eller be den som drifter nettsidene deres, om å legge hele mappen på en nettserver.'],
    rescue: ['Siden stanset', 'Nettleseren lar oss ikke lagre, så det du har skrevet, finnes bare i dette vinduet. Last det ned før du gjør noe annet. Du kan hente det inn igjen med «Hent inn» på siden Skisser.', 'Last ned', 'Kopier alt', 'Last siden på nytt', 'Alt du har skrevet, som tekst', 'Filen er lastet ned.', 'Alt er kopiert.']
  },
  nn: {
    progress: 'Hentar sida',
    slow: 'Dette tek lengre tid enn vanleg. Sida blir framleis henta.',
    disk: ['Sida må liggje på ein nettserver', 'Du har opna ho som ei fil på ein disk. Då lèt ikkje nettlesaren ho starte. Opne nettadressa til Nyskapingslaget, eller be den som driftar nettsidene dykkar, om å leggje heile mappa på ein nettserver.'],
    rescue: ['Sida stansa', 'Nettlesaren lèt oss ikkje lagre, så det du har skrive, finst berre i dette vindauget. Last det ned før du gjer noko anna. Du kan hente det inn igjen med «Hent inn» på sida Skisser.', 'Last ned', 'Kopier alt', 'Last sida på nytt', 'Alt du har skrive, som tekst', 'Fila er lasta ned.', 'Alt er kopiert.']
  },
  en: {
    progress: 'Loading the page',
    slow: 'This is taking longer than usual. The page is still loading.',
    disk: ['The page needs a web server', 'You have opened it as a file on a disk, and the browser will not let it start from there. Open the web address of Nyskapingslaget, or ask whoever runs your website to put the whole folder on a web server.'],
    rescue: ['The page stopped', 'The browser does not let us save, so what you have written exists only in this window. Download it before you do anything else. You can bring it back with “Add from file” on the Sketches page.', 'Download', 'Copy everything', 'Reload the page', 'Everything you have written, as text', 'The file has been downloaded.', 'Everything has been copied.']
  }
};
