//! Opening the page without a network, and newer versions of it.

use super::texts;

texts! {
    READY {
        nb: "Virker uten nett",
        nn: "Verkar utan nett",
        en: "Works offline",
    }
    PREPARING {
        nb: "Gjør klart for bruk uten nett …",
        nn: "Gjer klart for bruk utan nett …",
        en: "Getting ready for use offline…",
    }
    FAILED {
        nb: "Virker ikke uten nett ennå. Vi prøver igjen neste gang du åpner siden.",
        nn: "Verkar ikkje utan nett enno. Vi prøver igjen neste gong du opnar sida.",
        en: "Does not work offline yet. We will try again the next time you open the page.",
    }
    PLAIN_HTTP {
        nb: "Siden kan bare åpnes med nett, for adressen er uten https.",
        nn: "Sida kan berre opnast med nett, for adressa er utan https.",
        en: "The page only opens online, because its address lacks https.",
    }
    UNSUPPORTED {
        nb: "Denne nettleseren kan ikke åpne siden uten nett.",
        nn: "Denne nettlesaren kan ikkje opne sida utan nett.",
        en: "This browser cannot open the page offline.",
    }
    TITLE {
        nb: "Uten nett",
        nn: "Utan nett",
        en: "Offline",
    }
    READY_TEXT {
        nb: "Hele siden ligger på denne maskinen. Du kan åpne den, skrive, skrive ut og laste ned uten nett.",
        nn: "Heile sida ligg på denne maskina. Du kan opne ho, skrive, skrive ut og laste ned utan nett.",
        en: "The whole page is on this device. You can open it, write, print and download without a network.",
    }
    NOT_READY_TEXT {
        nb: "Det du skriver, lagres også uten nett. Men siden må hentes fra nettet hver gang du åpner den.",
        nn: "Det du skriv, blir lagra òg utan nett. Men sida må hentast frå nettet kvar gong du opnar ho.",
        en: "What you write is saved offline too. But the page has to be fetched each time you open it.",
    }
    MISSING_LEAD {
        nb: "Adressen begynner med http, ikke https. Da holder nettleseren noe tilbake:",
        nn: "Adressa byrjar med http, ikkje https. Då held nettlesaren noko tilbake:",
        en: "The address begins with http, not https. The browser then holds some things back:",
    }
    MISSING_OPENING {
        nb: "Siden kan ikke åpnes uten nett eller legges til som app.",
        nn: "Sida kan ikkje opnast utan nett eller leggast til som app.",
        en: "The page cannot be opened offline or installed as an app.",
    }
    MISSING_LOCKS {
        nb: "Har du samme skisse åpen i to faner, kan begge skrive. Skriver de om hverandre, blir det to skisser, og ingen ord går tapt.",
        nn: "Har du same skisse open i to faner, kan begge skrive. Skriv dei om kvarandre, blir det to skisser, og ingen ord går tapt.",
        en: "If the same sketch is open in two tabs, both can write. If they write over each other, you get two sketches, and no words are lost.",
    }
    MISSING_PROMISE {
        nb: "Nettleseren kan ikke love å ta vare på tekstene. Last ned det du vil ta vare på.",
        nn: "Nettlesaren kan ikkje love å ta vare på tekstane. Last ned det du vil ta vare på.",
        en: "The browser cannot promise to keep your texts. Download whatever you want to keep.",
    }
    MISSING_REST {
        nb: "Alt annet virker som det skal. Den som har lagt ut siden, kan slå på https.",
        nn: "Alt anna verkar som det skal. Den som har lagt ut sida, kan slå på https.",
        en: "Everything else works as it should. Whoever hosts the page can turn on https.",
    }
    UPDATE_TITLE {
        nb: "Ny versjon er klar",
        nn: "Ny versjon er klar",
        en: "A new version is ready",
    }
    UPDATE_TEXT {
        nb: "Det du har skrevet, lagres først. Så lastes siden på nytt, også i andre faner.",
        nn: "Det du har skrive, blir lagra først. Så blir sida lasta på nytt, òg i andre faner.",
        en: "What you have written is saved first. Then the page is loaded again, in other tabs too.",
    }
    UPDATE_NOW {
        nb: "Oppdater nå",
        nn: "Oppdater no",
        en: "Update now",
    }
    UPDATE_LATER {
        nb: "Ikke nå",
        nn: "Ikkje no",
        en: "Not now",
    }
    UPDATE_STORING {
        nb: "Lagrer det du har skrevet …",
        nn: "Lagrar det du har skrive …",
        en: "Saving what you have written…",
    }
    UPDATE_NOT_STORED {
        nb: "Vi fikk ikke lagret alt du har skrevet, så siden står som den er. Last ned først, og prøv igjen.",
        nn: "Vi fekk ikkje lagra alt du har skrive, så sida står som ho er. Last ned først, og prøv igjen.",
        en: "We could not save everything you have written, so the page stays as it is. Download first, then try again.",
    }
}
