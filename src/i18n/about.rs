//! The screen about the page itself.

use super::texts;

texts! {
    TITLE {
        nb: "Om",
        nn: "Om",
        en: "About",
    }
    LEAD {
        nb: "Nyskapingslaget hjelper folk i små kommuner med å gjøre en idé konkret, sammen. Siden bygger på en rapport om innovasjon i distriktskommuner.",
        nn: "Nyskapingslaget hjelper folk i små kommunar med å gjere ein idé konkret, saman. Sida bygger på ein rapport om innovasjon i distriktskommunar.",
        en: "Nyskapingslaget helps people in small municipalities turn an idea into something concrete, together. The page builds on a report about innovation in small rural municipalities in Norway.",
    }
    STORED_TITLE {
        nb: "Hvor tekstene ligger",
        nn: "Kvar tekstane ligg",
        en: "Where your texts are kept",
    }
    STORED_TEXT {
        nb: "Skissene ligger i denne nettleseren, på denne maskinen, og ingen andre steder. Bytter du maskin eller nettleser, tar du dem med deg som fil: last ned her, og velg «Hent inn» der.",
        nn: "Skissene ligg i denne nettlesaren, på denne maskina, og ingen andre stader. Byter du maskin eller nettlesar, tek du dei med deg som fil: last ned her, og vel «Hent inn» der.",
        en: "Your sketches are kept in this browser, on this device, and nowhere else. If you change device or browser, take them with you as a file: download here, and choose “Add from file” there.",
    }
    STORED_WARNING {
        nb: "Sletter du nettleserdata, forsvinner skissene. På iPhone og iPad kan de forsvinne når siden ikke har vært åpnet på sju dager. Last ned det du vil ta vare på.",
        nn: "Slettar du nettlesardata, forsvinn skissene. På iPhone og iPad kan dei forsvinne når sida ikkje har vore opna på sju dagar. Last ned det du vil ta vare på.",
        en: "If you clear your browser data, the sketches are gone. On iPhone and iPad they can disappear if the page has not been opened for seven days. Download whatever you want to keep.",
    }
    ROOM {
        nb: "Brukt plass: {used} kB av omtrent {total} MB ({percent} prosent)",
        nn: "Brukt plass: {used} kB av omtrent {total} MB ({percent} prosent)",
        en: "Space used: {used} kB of about {total} MB ({percent} per cent)",
    }
    ROOM_HINT {
        nb: "Det begynner å bli fullt. Last ned skissene, slett dem du ikke trenger her, og tøm papirkurven.",
        nn: "Det byrjar å bli fullt. Last ned skissene, slett dei du ikkje treng her, og tøm papirkorga.",
        en: "Space is running out. Download your sketches, delete those you do not need here, and empty the bin.",
    }
    LAST_EXPORT {
        nb: "Sist lastet ned: {when}",
        nn: "Sist lasta ned: {when}",
        en: "Last downloaded: {when}",
    }
    NEVER_EXPORTED {
        nb: "Ikke lastet ned ennå.",
        nn: "Ikkje lasta ned enno.",
        en: "Not downloaded yet.",
    }
    COLORS_TITLE {
        nb: "Lys eller mørk",
        nn: "Lys eller mørk",
        en: "Light or dark",
    }
    COLORS {
        nb: "Fargevalg",
        nn: "Fargeval",
        en: "Colours",
    }
    COLORS_AUTO {
        nb: "Som maskinen",
        nn: "Som maskina",
        en: "Same as device",
    }
    COLORS_LIGHT {
        nb: "Lys",
        nn: "Lys",
        en: "Light",
    }
    COLORS_DARK {
        nb: "Mørk",
        nn: "Mørk",
        en: "Dark",
    }
    PRIVACY_TITLE {
        nb: "Personvern",
        nn: "Personvern",
        en: "Privacy",
    }
    PRIVACY_NOTHING {
        nb: "Ingenting sendes. Siden har ingen server som tar imot det du skriver, ingen innlogging og ingen informasjonskapsler, og den teller ikke besøk.",
        nn: "Ingenting blir sendt. Sida har ingen server som tek imot det du skriv, inga innlogging og ingen informasjonskapslar, og ho tel ikkje besøk.",
        en: "Nothing is sent. The page has no server that receives what you write, no login and no cookies, and it does not count visits.",
    }
    PRIVACY_NAMES {
        nb: "Kontaktpersoner blir med i det du deler med «Ta med», bare når du krysser av for det. «Last ned» i «Arbeidet vårt» tar med alt. Skriv ikke helseopplysninger eller annet som er sensitivt.",
        nn: "Kontaktpersonar blir med i det du deler med «Ta med», berre når du kryssar av for det. «Last ned» i «Arbeidet vårt» tek med alt. Skriv ikkje helseopplysningar eller anna som er sensitivt.",
        en: "Contact persons are included in what you share with “Take along” only when you tick the box. “Download” in “Our work” includes everything. Do not write health information or anything else that is sensitive.",
    }
    PRIVACY_DELETE {
        nb: "Vil du fjerne noe? Slett skissen og tøm papirkurven. Vil du fjerne alt? Velg «Slett alt …» nederst.",
        nn: "Vil du fjerne noko? Slett skissa og tøm papirkorga. Vil du fjerne alt? Vel «Slett alt …» nedst.",
        en: "Want to remove something? Delete the sketch and empty the bin. Want to remove everything? Choose “Delete everything…” at the bottom.",
    }
    ACCESS_TITLE {
        nb: "Tilgjengelighet",
        nn: "Tilgjengelegheit",
        en: "Accessibility",
    }
    ACCESS_TEXT {
        nb: "Alt skal kunne gjøres med tastatur og skjermleser, med stor skrift og på en smal skjerm. Går det ikke, er det en feil på siden og ikke hos deg. Si fra til den som har lagt ut siden.",
        nn: "Alt skal kunne gjerast med tastatur og skjermlesar, med stor skrift og på ein smal skjerm. Går det ikkje, er det ein feil på sida og ikkje hos deg. Sei frå til den som har lagt ut sida.",
        en: "Everything should work with a keyboard and a screen reader, with large text and on a narrow screen. If something does not, the fault lies with the page and not with you. Please tell whoever published it.",
    }
    METHOD_TITLE {
        nb: "Om rapporten",
        nn: "Om rapporten",
        en: "About the report",
    }
    METHOD_TEXT {
        nb: "Systemkartet, de seks prototypene, navigasjonsverktøyet, laget og de 25 forslagene er hentet fra rapporten. Setningene på denne siden er skrevet på nytt.",
        nn: "Systemkartet, dei seks prototypane, navigasjonsverktøyet, laget og dei 25 forslaga er henta frå rapporten. Setningane på denne sida er skrivne på nytt.",
        en: "The system map, the six prototypes, the navigation tool, the team and the 25 proposals come from the report. The wording on this page is our own.",
    }
    STEPS_TITLE {
        nb: "Sju steg fram til rapporten",
        nn: "Sju steg fram til rapporten",
        en: "Seven steps to the report",
    }
    CONFERENCE_TITLE {
        nb: "Konferansen 13. mai 2022",
        nn: "Konferansen 13. mai 2022",
        en: "The conference on 13 May 2022",
    }
    CONFERENCE_ASKED {
        nb: "De fikk tre spørsmål, her med våre ord:",
        nn: "Dei fekk tre spørsmål, her med våre ord:",
        en: "They were asked three questions, here in our words:",
    }
    TO_SELFCHECK {
        nb: "Svar på de samme tre i selvsjekken",
        nn: "Svar på dei same tre i sjølvsjekken",
        en: "Answer the same three in the self-check",
    }
    NEEDS_TITLE {
        nb: "Sju behov i kommunene",
        nn: "Sju behov i kommunane",
        en: "Seven needs in the municipalities",
    }
    NEEDS_LEAD {
        nb: "Innspillene fra konferansen ble til sju behov som går igjen. Trykk på temaet for å se forslag.",
        nn: "Innspela frå konferansen blei til sju behov som går igjen. Trykk på temaet for å sjå forslag.",
        en: "The input from the conference became seven needs that recur. Press the theme to see proposals.",
    }
    SOURCES_TITLE {
        nb: "Kilder",
        nn: "Kjelder",
        en: "Sources",
    }
    ONE_FILE_TITLE {
        nb: "Siden i én fil",
        nn: "Sida i éi fil",
        en: "The page in one file",
    }
    ONE_FILE_TEXT {
        nb: "Hele siden finnes også som én fil. Den åpnes fra en disk eller en minnepinne, uten nett og uten webserver.",
        nn: "Heile sida finst òg som éi fil. Ho blir opna frå ein disk eller ein minnepinne, utan nett og utan webserver.",
        en: "The whole page also comes as one file. It opens from a disk or a memory stick, without a network and without a web server.",
    }
    ONE_FILE_SEEN {
        nb: "Andre sider som åpnes fra filer på samme maskin, kan i noen nettlesere lese tekstene.",
        nn: "Andre sider som blir opna frå filer på same maskin, kan i nokre nettlesarar lese tekstane.",
        en: "In some browsers, other pages that are opened from files on the same device can read the texts.",
    }
    ONE_FILE_STAYS {
        nb: "Tekstene ligger i nettleseren, og følger kanskje ikke med når filen flyttes eller sendes. Ta vare på dem med «Ta med» og «Last ned».",
        nn: "Tekstane ligg i nettlesaren, og følger kanskje ikkje med når fila blir flytta eller send. Ta vare på dei med «Ta med» og «Last ned».",
        en: "The texts are kept in the browser, and may not follow the file when it is moved or sent. Keep them with “Take along” and “Download”.",
    }
    ONE_FILE_DOWNLOAD {
        nb: "Last ned siden som én fil",
        nn: "Last ned sida som éi fil",
        en: "Download the page as one file",
    }
    LICENCE_TITLE {
        nb: "Lisens og versjon",
        nn: "Lisens og versjon",
        en: "Licence and version",
    }
    LICENCE_TEXT {
        nb: "Alle kan bruke, endre og dele koden (MIT-lisensen). Versjon {version}.",
        nn: "Alle kan bruke, endre og dele koden (MIT-lisensen). Versjon {version}.",
        en: "Anyone may use, change and share the code (MIT licence). Version {version}.",
    }
}
