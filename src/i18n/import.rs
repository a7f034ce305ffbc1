//! Taking in what others have made: the dialog that shows it first.

use super::texts;

texts! {
    TITLE {
        nb: "Hent inn",
        nn: "Hent inn",
        en: "Add from file",
    }
    READING {
        nb: "Leser …",
        nn: "Les …",
        en: "Reading…",
    }
    READING_OF {
        nb: "Leser {n} av {total} …",
        nn: "Les {n} av {total} …",
        en: "Reading {n} of {total}…",
    }
    COMPARING {
        nb: "Sammenligner med det du har …",
        nn: "Samanliknar med det du har …",
        en: "Comparing with what you have…",
    }
    PROGRESS {
        nb: "Så langt er vi kommet",
        nn: "Så langt har vi kome",
        en: "How far we have come",
    }
    LEAD {
        nb: "Se hva som ligger i filen, før du tar det imot. Ingenting er lagret ennå, og det du har fra før, blir ikke borte.",
        nn: "Sjå kva som ligg i fila, før du tek det imot. Ingenting er lagra enno, og det du har frå før, blir ikkje borte.",
        en: "See what is in the file before you accept it. Nothing has been saved yet, and what you already have will not be lost.",
    }
    ACCEPT {
        nb: "Ta imot",
        nn: "Ta imot",
        en: "Accept",
    }
    REJECT {
        nb: "Avvis",
        nn: "Avvis",
        en: "Reject",
    }
    CANCEL {
        nb: "Avbryt",
        nn: "Avbryt",
        en: "Cancel",
    }
    CLOSE {
        nb: "Lukk",
        nn: "Lukk",
        en: "Close",
    }
    NEW {
        nb: "Ny",
        nn: "Ny",
        en: "New",
    }
    SAME {
        nb: "Lik",
        nn: "Lik",
        en: "Same",
    }
    SAME_HINT {
        nb: "Du har den fra før.",
        nn: "Du har ho frå før.",
        en: "You already have it.",
    }
    NEWER {
        nb: "Nyere",
        nn: "Nyare",
        en: "Newer",
    }
    NEWER_HINT {
        nb: "Tar plassen til den du har. Den gamle ligger igjen under «Versjoner».",
        nn: "Tek plassen til den du har. Den gamle ligg att under «Versjonar».",
        en: "Takes the place of the one you have. The old one stays under “Versions”.",
    }
    OLDER {
        nb: "Eldre enn din",
        nn: "Eldre enn di",
        en: "Older than yours",
    }
    OLDER_HINT {
        nb: "Du har en nyere utgave. Den blir stående.",
        nn: "Du har ei nyare utgåve. Ho blir ståande.",
        en: "You have a newer version. It stays.",
    }
    CONFLICT {
        nb: "Konflikt",
        nn: "Konflikt",
        en: "Conflict",
    }
    CONFLICT_HINT {
        nb: "Endret to steder. Vi tar vare på begge, så kan du sammenligne dem.",
        nn: "Endra to stader. Vi tek vare på begge, så kan du samanlikne dei.",
        en: "Changed in two places. Both are kept, and you can compare them.",
    }
    IN_BIN {
        nb: "I papirkurven",
        nn: "I papirkorga",
        en: "In the bin",
    }
    IN_BIN_HINT {
        nb: "Den ligger i papirkurven din og blir liggende der.",
        nn: "Ho ligg i papirkorga di og blir liggande der.",
        en: "It is in your bin and stays there.",
    }
    NEWER_THAN_BIN {
        nb: "Nyere enn den i papirkurven",
        nn: "Nyare enn den i papirkorga",
        en: "Newer than the one in the bin",
    }
    NEWER_THAN_BIN_WANT {
        nb: "Hent tilbake",
        nn: "Hent tilbake",
        en: "Take it back",
    }
    BINNED_ELSEWHERE {
        nb: "Slettet hos avsenderen",
        nn: "Sletta hos avsendaren",
        en: "Deleted by the sender",
    }
    OTHER_KIND {
        nb: "Kan ikke tas imot",
        nn: "Kan ikkje takast imot",
        en: "Cannot be taken in",
    }
    OTHER_KIND_HINT {
        nb: "Denne blir ikke hentet inn. Det du har, er urørt. Be avsenderen laste ned filen på nytt.",
        nn: "Denne blir ikkje henta inn. Det du har, er urørt. Be avsendaren laste ned fila på nytt.",
        en: "This one is not added. What you have is untouched. Ask the sender to download the file again.",
    }
    BINNED_ELSEWHERE_WANT {
        nb: "Legg den i papirkurven her også",
        nn: "Legg ho i papirkorga her òg",
        en: "Put it in the bin here too",
    }
    SHOW_MORE {
        nb: "Vis {n} til",
        nn: "Vis {n} til",
        en: "Show {n} more",
    }
    NOTHING_CHANGES {
        nb: "Alt i filen har du fra før. Det er ingenting å ta imot.",
        nn: "Alt i fila har du frå før. Det er ingenting å ta imot.",
        en: "You already have everything in the file. There is nothing to accept.",
    }
    NOTHING_INSIDE {
        nb: "Det er ingenting i filen å hente inn.",
        nn: "Det er ingenting i fila å hente inn.",
        en: "There is nothing in the file to add.",
    }
    NO_ROOM {
        nb: "Det er ikke plass til dette i nettleseren. Det mangler plass til om lag {n} tusen tegn. Last ned og slett noe, tøm papirkurven, og prøv igjen.",
        nn: "Det er ikkje plass til dette i nettlesaren. Det manglar plass til om lag {n} tusen teikn. Last ned og slett noko, tøm papirkorga, og prøv igjen.",
        en: "There is no room for this in the browser. Room for about {n} thousand characters is missing. Download and delete something, empty the bin, and try again.",
    }
    FAULT {
        nb: "{file}: {why}",
        nn: "{file}: {why}",
        en: "{file}: {why}",
    }
    CLIPBOARD {
        nb: "Det du limte inn",
        nn: "Det du limte inn",
        en: "What you pasted",
    }
    WRONG_TYPE {
        nb: "Dette er en annen slags fil. Velg en fil som er lastet ned herfra, med et navn som slutter på .json. Ingenting er endret.",
        nn: "Dette er eit anna slag fil. Vel ei fil som er lasta ned herifrå, med eit namn som sluttar på .json. Ingenting er endra.",
        en: "This is another kind of file. Choose one that was downloaded from here, with a name ending in .json. Nothing has changed.",
    }
    TOO_MANY {
        nb: "Det var flere enn 200 filer. Ta resten etterpå. Ingenting er endret.",
        nn: "Det var fleire enn 200 filer. Ta resten etterpå. Ingenting er endra.",
        en: "There were more than 200 files. Add the rest afterwards. Nothing has changed.",
    }
    TOO_MANY_RECORDS {
        nb: "Det er flere enn 100 000 tekster å hente inn, og så mange får ikke plass i nettleseren. Ta færre om gangen. Ingenting er endret.",
        nn: "Det er fleire enn 100 000 tekstar å hente inn, og så mange får ikkje plass i nettlesaren. Ta færre om gongen. Ingenting er endra.",
        en: "There are more than 100,000 texts to add, and the browser has no room for that many. Take fewer at a time. Nothing has changed.",
    }
    IMPLAUSIBLE_ONE {
        nb: "Én har et versjonsnummer som ikke kan stemme, og ble lagt til side. Det har ingenting å si for resten.",
        nn: "Éi har eit versjonsnummer som ikkje kan stemme, og blei lagd til side. Det har ingenting å seie for resten.",
        en: "One has a version number that cannot be right, and was set aside. The rest is not affected.",
    }
    IMPLAUSIBLE_MANY {
        nb: "{n} har et versjonsnummer som ikke kan stemme, og ble lagt til side. Det har ingenting å si for resten.",
        nn: "{n} har eit versjonsnummer som ikkje kan stemme, og blei lagde til side. Det har ingenting å seie for resten.",
        en: "{n} have a version number that cannot be right, and were set aside. The rest is not affected.",
    }
    DROP_HERE {
        nb: "Slipp filene her for å hente dem inn",
        nn: "Slepp filene her for å hente dei inn",
        en: "Drop the files here to add them",
    }
    HINT {
        nb: "Du kan også slippe filer hvor som helst på siden, eller lime dem inn.",
        nn: "Du kan òg sleppe filer kvar som helst på sida, eller lime dei inn.",
        en: "You can also drop files anywhere on the page, or paste them.",
    }
    UNDO {
        nb: "Angre henting",
        nn: "Angre henting",
        en: "Undo adding",
    }
    UNDONE {
        nb: "Det du hentet inn, er tatt bort igjen. Alt er som før.",
        nn: "Det du henta inn, er teke bort igjen. Alt er som før.",
        en: "What you added has been taken away again. Everything is as before.",
    }
    UNDO_LAST {
        nb: "Angre den siste hentingen",
        nn: "Angre den siste hentinga",
        en: "Undo what was last added",
    }
    UNDONE_PARTLY_ONE {
        nb: "Det du hentet inn, er tatt bort igjen. Én tekst er endret etterpå og blir stående.",
        nn: "Det du henta inn, er teke bort igjen. Éin tekst er endra etterpå og blir ståande.",
        en: "What you added has been taken away again. One text was changed afterwards and stays.",
    }
    UNDONE_PARTLY_MANY {
        nb: "Det du hentet inn, er tatt bort igjen. {n} tekster er endret etterpå og blir stående.",
        nn: "Det du henta inn, er teke bort igjen. {n} tekstar er endra etterpå og blir ståande.",
        en: "What you added has been taken away again. {n} texts were changed afterwards and stay.",
    }
    PASTE_CUT {
        nb: "Teksten var for lang for feltet: {n} tegn på slutten fikk ikke plass. Resten har du der teksten kom fra, eller du kan angre.",
        nn: "Teksten var for lang for feltet: {n} teikn på slutten fekk ikkje plass. Resten har du der teksten kom frå, eller du kan angre.",
        en: "The text was too long for the field: {n} characters at the end did not fit. You have the rest where the text came from, or you can undo.",
    }
}
