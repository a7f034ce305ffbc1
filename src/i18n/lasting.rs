//! Where texts are kept, and what to do when they are not.

use super::texts;

texts! {
    BOTH {
        nb: "Det du skriver, lagres underveis på denne maskinen.",
        nn: "Det du skriv, blir lagra undervegs på denne maskina.",
        en: "What you write is saved on this device as you go.",
    }
    LOCAL_ONLY {
        nb: "Det du skriver, lagres i nettleseren, men uten reservekopi. Last ned skissene når du er ferdig for dagen.",
        nn: "Det du skriv, blir lagra i nettlesaren, men utan reservekopi. Last ned skissene når du er ferdig for dagen.",
        en: "What you write is saved in the browser, but without a backup copy. Download your sketches when you finish for the day.",
    }
    DENIED_TITLE {
        nb: "Nettleseren lar oss ikke lagre",
        nn: "Nettlesaren lèt oss ikkje lagre",
        en: "The browser will not let us save",
    }
    DENIED_TEXT {
        nb: "Du kan skrive, men alt blir borte når du lukker siden. Last ned før du går, eller åpne siden i et vanlig vindu: slå av privat modus og tillat lagring for denne siden.",
        nn: "Du kan skrive, men alt blir borte når du lukkar sida. Last ned før du går, eller opne sida i eit vanleg vindauge: slå av privat modus og tillat lagring for denne sida.",
        en: "You can write, but everything is lost when you close the page. Download before you leave, or open the page in an ordinary window: turn off private mode and allow this page to store data.",
    }
    COPIES_TITLE {
        nb: "Nettleseren sperrer det vanlige lageret",
        nn: "Nettlesaren sperrar det vanlege lageret",
        en: "The browser is blocking its usual storage",
    }
    COPIES_TEXT {
        nb: "Det du skriver, ligger bare i reservelageret. Last ned skissene før du lukker siden.",
        nn: "Det du skriv, ligg berre i reservelageret. Last ned skissene før du lukkar sida.",
        en: "What you write is only in the backup storage. Download your sketches before you close the page.",
    }
    UNREADABLE_TITLE_ONE {
        nb: "Én lagret tekst kunne ikke leses",
        nn: "Éin lagra tekst kunne ikkje lesast",
        en: "One saved text could not be read",
    }
    UNREADABLE_TITLE_MANY {
        nb: "{n} lagrede tekster kunne ikke leses",
        nn: "{n} lagra tekstar kunne ikkje lesast",
        en: "{n} saved texts could not be read",
    }
    UNREADABLE_TEXT {
        nb: "Resten er her som før. Innholdet er tatt vare på akkurat slik det lå. Last det ned, så har du det.",
        nn: "Resten er her som før. Innhaldet er teke vare på akkurat slik det låg. Last det ned, så har du det.",
        en: "The rest is here as before. The content has been kept exactly as it was. Download it so that you have it.",
    }
    DOWNLOAD_UNREADABLE {
        nb: "Last ned innholdet",
        nn: "Last ned innhaldet",
        en: "Download the content",
    }
    FAILED_TITLE {
        nb: "Vi får ikke lagret det siste du skrev",
        nn: "Vi får ikkje lagra det siste du skreiv",
        en: "We cannot save what you just wrote",
    }
    FAILED_TEXT {
        nb: "Teksten står her fortsatt. Last den ned nå, så er den trygg. Vi prøver igjen av oss selv.",
        nn: "Teksten står her framleis. Last han ned no, så er han trygg. Vi prøver igjen av oss sjølve.",
        en: "Your text is still here. Download it now to keep it safe. We will keep trying.",
    }
    FULL_TITLE {
        nb: "Lageret i nettleseren er fullt",
        nn: "Lageret i nettlesaren er fullt",
        en: "The browser’s storage is full",
    }
    FULL_TEXT {
        nb: "Teksten står her fortsatt. Last den ned nå, så er den trygg. Trenger du plass, kan du laste ned og slette gamle skisser og så tømme papirkurven.",
        nn: "Teksten står her framleis. Last han ned no, så er han trygg. Treng du plass, kan du laste ned og slette gamle skisser og så tømme papirkorga.",
        en: "Your text is still here. Download it now to keep it safe. To make room, download and delete old sketches, then empty the bin.",
    }
    TRY_AGAIN {
        nb: "Prøv igjen",
        nn: "Prøv igjen",
        en: "Try again",
    }
    UNREADABLE_NEWER {
        nb: "Noe av dette er laget med en nyere utgave av siden. Last siden på nytt. Hjelper ikke det, så last ned innholdet, så har du det.",
        nn: "Noko av dette er laga med ei nyare utgåve av sida. Last sida på nytt. Hjelper ikkje det, så last ned innhaldet, så har du det.",
        en: "Some of this was made with a newer version of the page. Reload the page. If that does not help, download the contents to keep them.",
    }
    LOOK_AT_UNREADABLE {
        nb: "Se på innholdet",
        nn: "Sjå på innhaldet",
        en: "Look at the content",
    }
    NOTHING_READABLE_TITLE {
        nb: "Skissene som lå her, kan ikke leses",
        nn: "Skissene som låg her, kan ikkje lesast",
        en: "The sketches that were here cannot be read",
    }
    NOTHING_READABLE_TEXT {
        nb: "Noe har skadet det som var lagret, men alt er tatt vare på slik det lå. Har du en fil du lastet ned tidligere, kan du hente den inn nå.",
        nn: "Noko har skadd det som var lagra, men alt er teke vare på slik det låg. Har du ei fil du lasta ned tidlegare, kan du hente ho inn no.",
        en: "Something has damaged what was saved, but all of it has been kept as it was. If you have a file you downloaded earlier, you can add it now.",
    }
    GONE_TITLE {
        nb: "Skissene som lå her, er borte",
        nn: "Skissene som låg her, er borte",
        en: "The sketches that were here are gone",
    }
    GONE_TEXT {
        nb: "Lageret i nettleseren er tømt. Det kan nettleseren ha gjort selv, eller noen har slettet nettleserdata. Har du en fil du lastet ned tidligere, kan du hente den inn nå.",
        nn: "Lageret i nettlesaren er tømt. Det kan nettlesaren ha gjort sjølv, eller nokon har sletta nettlesardata. Har du ei fil du lasta ned tidlegare, kan du hente ho inn no.",
        en: "The storage in the browser has been emptied. The browser may have done so itself, or somebody cleared the browsing data. If you have a file you downloaded earlier, you can add it now.",
    }
    TO_IMPORT {
        nb: "Hent inn en fil",
        nn: "Hent inn ei fil",
        en: "Add a file",
    }
    BEGIN_ANEW {
        nb: "Begynn på nytt",
        nn: "Start på nytt",
        en: "Start afresh",
    }
    RECOVERY_LINK {
        nb: "Er noe galt? Hent ut alt som er lagret",
        nn: "Er noko gale? Hent ut alt som er lagra",
        en: "Is something wrong? Retrieve everything that is saved",
    }
}
