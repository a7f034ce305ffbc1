//! Deleting everything on this machine, and the proof of it.

use super::texts;

texts! {
    TITLE {
        nb: "Slett alt på denne maskinen",
        nn: "Slett alt på denne maskina",
        en: "Delete everything on this device",
    }
    LEAD {
        nb: "Låner du maskinen, eller skal du levere den fra deg? Da kan du fjerne alt Nyskapingslaget har lagret i denne nettleseren:",
        nn: "Låner du maskina, eller skal du levere ho frå deg? Då kan du fjerne alt Nyskapingslaget har lagra i denne nettlesaren:",
        en: "Is the device borrowed, or are you handing it on? You can remove everything Nyskapingslaget has saved in this browser:",
    }
    COVERS_TEXTS {
        nb: "alle skissene, også de i papirkurven",
        nn: "alle skissene, òg dei i papirkorga",
        en: "all sketches, also those in the bin",
    }
    COVERS_COPIES {
        nb: "reservekopier, tidligere utgaver og tekster som er satt til side",
        nn: "reservekopiar, tidlegare utgåver og tekstar som er sette til side",
        en: "backup copies, earlier versions and texts that were set aside",
    }
    COVERS_CHOICES {
        nb: "valgene dine, som språk og farger",
        nn: "vala dine, som språk og fargar",
        en: "your choices, such as language and colours",
    }
    COVERS_FILES {
        nb: "filene som gjør at siden virker uten nett",
        nn: "filene som gjer at sida verkar utan nett",
        en: "the files that let the page work offline",
    }
    REACH {
        nb: "Tekstene og valgene forsvinner i alle faner, også der Nyskapingslaget ligger i en annen mappe på denne nettadressen. Filer du har lastet ned, blir liggende.",
        nn: "Tekstane og vala forsvinn i alle faner, òg der Nyskapingslaget ligg i ei anna mappe på denne nettadressa. Filer du har lasta ned, blir liggande.",
        en: "Texts and choices disappear in every tab, also where Nyskapingslaget lies in another folder at this web address. Files you have downloaded stay where they are.",
    }
    DOWNLOAD_FIRST {
        nb: "Last ned alle først",
        nn: "Last ned alle først",
        en: "Download all first",
    }
    ASK {
        nb: "Slett alt …",
        nn: "Slett alt …",
        en: "Delete everything…",
    }
    SURE_NONE {
        nb: "Slette alt for godt? Det kan ikke angres.",
        nn: "Slette alt for godt? Det kan ikkje angrast.",
        en: "Delete everything for good? This cannot be undone.",
    }
    SURE_ONE {
        nb: "Slette én skisse og alt annet for godt? Det kan ikke angres.",
        nn: "Slette éi skisse og alt anna for godt? Det kan ikkje angrast.",
        en: "Delete one sketch and everything else for good? This cannot be undone.",
    }
    SURE_MANY {
        nb: "Slette {n} skisser og alt annet for godt? Det kan ikke angres.",
        nn: "Slette {n} skisser og alt anna for godt? Det kan ikkje angrast.",
        en: "Delete {n} sketches and everything else for good? This cannot be undone.",
    }
    YES {
        nb: "Ja, slett alt for godt",
        nn: "Ja, slett alt for godt",
        en: "Yes, delete everything for good",
    }
    RUNNING_TITLE {
        nb: "Sletter alt …",
        nn: "Slettar alt …",
        en: "Deleting everything…",
    }
    DONE_TITLE {
        nb: "Alt er slettet",
        nn: "Alt er sletta",
        en: "Everything is deleted",
    }
    LEFT_TITLE {
        nb: "Noe kan ligge igjen",
        nn: "Noko kan ligge att",
        en: "Something may be left",
    }
    COUNTED {
        nb: "Vi har spurt nettleseren hva som er igjen fra Nyskapingslaget:",
        nn: "Vi har spurt nettlesaren kva som er att frå Nyskapingslaget:",
        en: "We asked the browser what is left from Nyskapingslaget:",
    }
    LEFT_TEXTS {
        nb: "Tekster og valg i nettleseren: {n}",
        nn: "Tekstar og val i nettlesaren: {n}",
        en: "Texts and choices in the browser: {n}",
    }
    LEFT_COPIES {
        nb: "Steder med reservekopier: {n}",
        nn: "Stader med reservekopiar: {n}",
        en: "Places with backup copies: {n}",
    }
    LEFT_CACHES {
        nb: "Samlinger av filer for bruk uten nett: {n}",
        nn: "Samlingar av filer for bruk utan nett: {n}",
        en: "Collections of files for use offline: {n}",
    }
    LEFT_WORKERS {
        nb: "Hjelpere for bruk uten nett: {n}",
        nn: "Hjelparar for bruk utan nett: {n}",
        en: "Helpers for use offline: {n}",
    }
    LEFT_TAB {
        nb: "Merker i denne fanen: {n}",
        nn: "Merke i denne fana: {n}",
        en: "Marks in this tab: {n}",
    }
    LEFT_UNKNOWN {
        nb: "nettleseren svarer ikke",
        nn: "nettlesaren svarer ikkje",
        en: "the browser does not answer",
    }
    DONE_TEXT {
        nb: "Denne siden lagrer ingenting mer før du begynner på nytt. Du trenger nett når du begynner.",
        nn: "Denne sida lagrar ingenting meir før du startar på nytt. Du treng nett når du startar.",
        en: "This page saves nothing more until you start again. You need to be online when you start.",
    }
    LEFT_TEXT {
        nb: "Lukk andre faner med Nyskapingslaget, og prøv igjen. Hjelper ikke det, så slett dataene for denne siden i innstillingene til nettleseren.",
        nn: "Lukk andre faner med Nyskapingslaget, og prøv igjen. Hjelper ikkje det, så slett det som er lagra for denne sida, i innstillingane til nettlesaren.",
        en: "Close other tabs with Nyskapingslaget, and try again. If that does not help, clear the data for this page in your browser settings.",
    }
    AGAIN {
        nb: "Prøv å slette igjen",
        nn: "Prøv å slette igjen",
        en: "Try deleting again",
    }
    BEGIN_ANEW {
        nb: "Begynn på nytt",
        nn: "Start på nytt",
        en: "Start again",
    }
}
