// What the page says in its own words, before the app has come and when it has stopped.
export const TEXTS = {
  nb: {
    progress: 'Henter siden',
    slow: 'Dette tar lengre tid enn vanlig. Siden hentes fortsatt.',
    disk: ['Siden må ligge på en nettserver', 'Den kan ikke starte som en fil på en disk. Åpne den på nett, eller legg hele mappen på en nettserver.'],
    rescue: ['Siden stanset', 'Nettleseren lar oss ikke lagre, så det du har skrevet, finnes bare i dette vinduet. Last det ned før du gjør noe annet. Du kan hente det inn igjen med «Hent inn» på siden Arbeidet vårt.', 'Last ned', 'Kopier alt', 'Last siden på nytt', 'Alt du har skrevet, som tekst', 'Filen er lastet ned.', 'Alt er kopiert.']
  },
  nn: {
    progress: 'Hentar sida',
    slow: 'Dette tek lengre tid enn vanleg. Sida blir framleis henta.',
    disk: ['Sida må ligge på ein nettserver', 'Ho kan ikkje starte som ei fil på ein disk. Opne ho på nett, eller legg heile mappa på ein nettserver.'],
    rescue: ['Sida stansa', 'Nettlesaren lèt oss ikkje lagre, så det du har skrive, finst berre i dette vindauget. Last det ned før du gjer noko anna. Du kan hente det inn igjen med «Hent inn» på sida Arbeidet vårt.', 'Last ned', 'Kopier alt', 'Last sida på nytt', 'Alt du har skrive, som tekst', 'Fila er lasta ned.', 'Alt er kopiert.']
  },
  en: {
    progress: 'Loading the page',
    slow: 'This is taking longer than usual. The page is still loading.',
    disk: ['The page needs a web server', 'It cannot start as a file on a disk. Open it on the web, or put the whole folder on a web server.'],
    rescue: ['The page stopped', 'The browser does not let us save, so what you have written exists only in this window. Download it before you do anything else. You can bring it back with “Add from file” on the Our work page.', 'Download', 'Copy everything', 'Reload the page', 'Everything you have written, as text', 'The file has been downloaded.', 'Everything has been copied.']
  }
};
