//! What was just done, and what went wrong.

use super::texts;

texts! {
    BINNED {
        nb: "Skissen er lagt i papirkurven",
        nn: "Skissa er lagd i papirkorga",
        en: "The sketch is in the bin",
    }
    UNDO_BIN {
        nb: "Angre sletting",
        nn: "Angre sletting",
        en: "Undo delete",
    }
    RESTORED {
        nb: "Skissen er hentet tilbake",
        nn: "Skissa er henta tilbake",
        en: "The sketch is back",
    }
    BIN_EMPTIED_ONE {
        nb: "Papirkurven er tømt. Én skisse er slettet for godt.",
        nn: "Papirkorga er tømd. Éi skisse er sletta for godt.",
        en: "The bin is empty. One sketch was deleted for good.",
    }
    BIN_EMPTIED_MANY {
        nb: "Papirkurven er tømt. {n} skisser er slettet for godt.",
        nn: "Papirkorga er tømd. {n} skisser er sletta for godt.",
        en: "The bin is empty. {n} sketches were deleted for good.",
    }
    COPIED {
        nb: "Kopien er laget",
        nn: "Kopien er laga",
        en: "The copy is ready",
    }
    OPEN_COPY {
        nb: "Åpne kopien",
        nn: "Opne kopien",
        en: "Open the copy",
    }
    TEXT_COPIED {
        nb: "Teksten er kopiert. Lim den inn der du vil ha den.",
        nn: "Teksten er kopiert. Lim han inn der du vil ha han.",
        en: "The text is copied. Paste it where you want it.",
    }
    TEXT_NOT_COPIED {
        nb: "Nettleseren lar oss ikke kopiere. Bruk «Skriv ut» eller «Last ned» i stedet.",
        nn: "Nettlesaren lèt oss ikkje kopiere. Bruk «Skriv ut» eller «Last ned» i staden.",
        en: "The browser will not let us copy. Use “Print” or “Download” instead.",
    }
    DOWNLOADED {
        nb: "Filen er lastet ned",
        nn: "Fila er lasta ned",
        en: "The file is downloaded",
    }
    NOT_DOWNLOADED {
        nb: "Nettleseren lar oss ikke laste ned. Bruk «Kopier som tekst» eller «Skriv ut» i stedet.",
        nn: "Nettlesaren lèt oss ikkje laste ned. Bruk «Kopier som tekst» eller «Skriv ut» i staden.",
        en: "The browser will not let us download. Use “Copy as text” or “Print” instead.",
    }
    MAKING_SAFE {
        nb: "Tar vare på den gamle teksten først …",
        nn: "Tek vare på den gamle teksten først …",
        en: "Keeping the old text safe first…",
    }
    NOT_SAFE {
        nb: "Ingenting er endret, for nettleseren får ikke tatt vare på den gamle teksten. Last ned det du har, og fortsett i en annen nettleser.",
        nn: "Ingenting er endra, for nettlesaren får ikkje teke vare på den gamle teksten. Last ned det du har, og hald fram i ein annan nettlesar.",
        en: "Nothing was changed, because the browser cannot keep the old text. Download what you have, and go on in another browser.",
    }
    IMPORTED_ADDED_ONE {
        nb: "Én ny skisse er hentet inn.",
        nn: "Éi ny skisse er henta inn.",
        en: "One new sketch was added.",
    }
    IMPORTED_ADDED_MANY {
        nb: "{n} nye skisser er hentet inn.",
        nn: "{n} nye skisser er henta inn.",
        en: "{n} new sketches were added.",
    }
    IMPORTED_ADVANCED_ONE {
        nb: "Én skisse ble oppdatert.",
        nn: "Éi skisse blei oppdatert.",
        en: "One sketch was updated.",
    }
    IMPORTED_ADVANCED_MANY {
        nb: "{n} skisser ble oppdatert.",
        nn: "{n} skisser blei oppdaterte.",
        en: "{n} sketches were updated.",
    }
    IMPORTED_KNOWN_ONE {
        nb: "Én hadde du fra før.",
        nn: "Éi hadde du frå før.",
        en: "You already had one.",
    }
    IMPORTED_KNOWN_MANY {
        nb: "{n} hadde du fra før.",
        nn: "{n} hadde du frå før.",
        en: "You already had {n}.",
    }
    IMPORTED_CONFLICTS_ONE {
        nb: "Én er endret to steder. Begge utgavene er tatt vare på.",
        nn: "Éi er endra to stader. Begge utgåvene er tekne vare på.",
        en: "One has been changed in two places. Both versions are kept.",
    }
    IMPORTED_CONFLICTS_MANY {
        nb: "{n} er endret to steder. Vi har tatt vare på begge utgavene av hver.",
        nn: "{n} er endra to stader. Vi har teke vare på begge utgåvene av kvar.",
        en: "{n} have been changed in two places. Both versions of each are kept.",
    }
    IMPORTED_IN_BIN_ONE {
        nb: "Én ligger i papirkurven og ble liggende der.",
        nn: "Éi ligg i papirkorga og blei liggande der.",
        en: "One is in the bin and was left there.",
    }
    IMPORTED_IN_BIN_MANY {
        nb: "{n} ligger i papirkurven og ble liggende der.",
        nn: "{n} ligg i papirkorga og blei liggande der.",
        en: "{n} are in the bin and were left there.",
    }
    IMPORTED_NEWER_THAN_BIN_ONE {
        nb: "Én ligger i papirkurven, men filen har en nyere utgave.",
        nn: "Éi ligg i papirkorga, men fila har ei nyare utgåve.",
        en: "One is in the bin, but the file has a newer version.",
    }
    IMPORTED_NEWER_THAN_BIN_MANY {
        nb: "{n} ligger i papirkurven, men filen har nyere utgaver.",
        nn: "{n} ligg i papirkorga, men fila har nyare utgåver.",
        en: "{n} are in the bin, but the file has newer versions.",
    }
    IMPORTED_BINNED_ELSEWHERE_ONE {
        nb: "Én er slettet hos avsenderen, men står fortsatt her.",
        nn: "Éi er sletta hos avsendaren, men står framleis her.",
        en: "One was deleted by the sender, but stays here.",
    }
    IMPORTED_BINNED_ELSEWHERE_MANY {
        nb: "{n} er slettet hos avsenderen, men står fortsatt her.",
        nn: "{n} er sletta hos avsendaren, men står framleis her.",
        en: "{n} were deleted by the sender, but stay here.",
    }
    IMPORTED_OTHER_KIND_ONE {
        nb: "Én ble ikke hentet inn. Det du har, er urørt. Be avsenderen laste ned filen på nytt.",
        nn: "Éi blei ikkje henta inn. Det du har, er urørt. Be avsendaren laste ned fila på nytt.",
        en: "One was not added. What you have is untouched. Ask the sender to download the file again.",
    }
    IMPORTED_OTHER_KIND_MANY {
        nb: "{n} ble ikke hentet inn. Det du har, er urørt. Be avsenderen laste ned filen på nytt.",
        nn: "{n} blei ikkje henta inn. Det du har, er urørt. Be avsendaren laste ned fila på nytt.",
        en: "{n} were not added. What you have is untouched. Ask the sender to download the file again.",
    }
    IMPORTED_DAMAGED_ONE {
        nb: "Én kunne ikke leses, fordi den er endret eller skadet etter at den ble lastet ned.",
        nn: "Éi kunne ikkje lesast, fordi ho er endra eller skadd etter at ho blei lasta ned.",
        en: "One could not be read, because it was changed or damaged after it was downloaded.",
    }
    IMPORTED_DAMAGED_MANY {
        nb: "{n} kunne ikke leses, fordi de er endret eller skadet etter at de ble lastet ned.",
        nn: "{n} kunne ikkje lesast, fordi dei er endra eller skadde etter at dei blei lasta ned.",
        en: "{n} could not be read, because they were changed or damaged after they were downloaded.",
    }
    IMPORTED_NEWER_APP_ONE {
        nb: "Én er laget med en nyere utgave av siden. Last siden på nytt og prøv igjen.",
        nn: "Éi er laga med ei nyare utgåve av sida. Last sida på nytt og prøv igjen.",
        en: "One was made with a newer version of this page. Reload the page and try again.",
    }
    IMPORTED_NEWER_APP_MANY {
        nb: "{n} er laget med en nyere utgave av siden. Last siden på nytt og prøv igjen.",
        nn: "{n} er laga med ei nyare utgåve av sida. Last sida på nytt og prøv igjen.",
        en: "{n} were made with a newer version of this page. Reload the page and try again.",
    }
    IMPORT_EMPTY {
        nb: "Filen er tom. Ingenting er endret.",
        nn: "Fila er tom. Ingenting er endra.",
        en: "The file is empty. Nothing has changed.",
    }
    IMPORT_TOO_LARGE {
        nb: "Filen er større enn 16 MB og er neppe herfra. Ingenting er endret.",
        nn: "Fila er større enn 16 MB og er neppe herifrå. Ingenting er endra.",
        en: "The file is larger than 16 MB and was probably not made here. Nothing has changed.",
    }
    IMPORT_NOT_JSON {
        nb: "Filen kan ikke leses. Kanskje ble den ikke lastet helt ned. Ingenting er endret.",
        nn: "Fila kan ikkje lesast. Kanskje blei ho ikkje lasta heilt ned. Ingenting er endra.",
        en: "The file cannot be read. Perhaps the download did not finish. Nothing has changed.",
    }
    IMPORT_NOT_OURS {
        nb: "Filen er ikke laget med Nyskapingslaget. Ingenting er endret.",
        nn: "Fila er ikkje laga med Nyskapingslaget. Ingenting er endra.",
        en: "The file was not made with Nyskapingslaget. Nothing has changed.",
    }
    IMPORT_NEWER {
        nb: "Filen er laget med en nyere utgave av siden. Last siden på nytt og prøv igjen. Ingenting er endret.",
        nn: "Fila er laga med ei nyare utgåve av sida. Last sida på nytt og prøv igjen. Ingenting er endra.",
        en: "The file was made with a newer version of this page. Reload the page and try again. Nothing has changed.",
    }
    FILE_UNREADABLE {
        nb: "Nettleseren fikk ikke åpnet filen. Ingenting er endret.",
        nn: "Nettlesaren fekk ikkje opna fila. Ingenting er endra.",
        en: "The browser could not open the file. Nothing has changed.",
    }
    NOT_STORED_FULL {
        nb: "Det ble ikke plass til dette i nettleseren. Det som var lagret fra før, er urørt. Last ned og slett noe, og tøm papirkurven først.",
        nn: "Det blei ikkje plass til dette i nettlesaren. Det som var lagra frå før, er urørt. Last ned og slett noko, og tøm papirkorga først.",
        en: "There was no room for this in the browser. What was saved before is untouched. Download and delete something, and empty the bin first.",
    }
    NOT_STORED {
        nb: "Dette ble ikke lagret. Det som var lagret fra før, er urørt. Prøv igjen.",
        nn: "Dette blei ikkje lagra. Det som var lagra frå før, er urørt. Prøv igjen.",
        en: "This was not saved. What was saved before is untouched. Try again.",
    }
    IMPORT_NOT_LOADED {
        nb: "Ingenting er hentet inn, for en del av siden kom ikke fram. Sjekk nettet og prøv igjen.",
        nn: "Ingenting er henta inn, for ein del av sida kom ikkje fram. Sjekk nettet og prøv igjen.",
        en: "Nothing was brought in, because part of the page did not arrive. Check the network and try again.",
    }
    SEARCH_NOT_LOADED {
        nb: "Søket kom ikke fram. Sjekk nettet og prøv igjen.",
        nn: "Søket kom ikkje fram. Sjekk nettet og prøv igjen.",
        en: "The search did not arrive. Check the network and try again.",
    }
    KEPT_OTHER {
        nb: "Det som ble skrevet i en annen fane, er tatt vare på som en egen skisse.",
        nn: "Det som blei skrive i ei anna fane, er teke vare på som ei eiga skisse.",
        en: "What was written in another tab is kept as a separate sketch.",
    }
    KEPT_BOTH {
        nb: "Skissen ble endret i en annen fane. Det du skrev her, er tatt vare på som en egen skisse.",
        nn: "Skissa blei endra i ei anna fane. Det du skreiv her, er teke vare på som ei eiga skisse.",
        en: "The sketch was changed in another tab. What you wrote here is kept as a separate sketch.",
    }
}
