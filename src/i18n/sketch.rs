//! The navigation tool: head, tabs and tools.

use super::texts;

texts! {
    BACK {
        nb: "Til «Arbeidet vårt»",
        nn: "Til «Arbeidet vårt»",
        en: "To “Our work”",
    }
    NEW_TITLE {
        nb: "Ny skisse",
        nn: "Ny skisse",
        en: "New sketch",
    }
    TOOLS {
        nb: "Valg for skissen",
        nn: "Val for skissa",
        en: "Sketch options",
    }
    UNDONE {
        nb: "Angret",
        nn: "Angra",
        en: "Undone",
    }
    REDONE {
        nb: "Gjort om",
        nn: "Gjort om",
        en: "Redone",
    }
    UNDO {
        nb: "Angre endring",
        nn: "Angre endring",
        en: "Undo change",
    }
    REDO {
        nb: "Gjør om",
        nn: "Gjer om",
        en: "Redo",
    }
    PRINT {
        nb: "Skriv ut",
        nn: "Skriv ut",
        en: "Print",
    }
    PRINT_A3 {
        nb: "A3-lerret",
        nn: "A3-lerret",
        en: "A3 canvas",
    }
    PRINT_A3_HINT {
        nb: "Til veggen",
        nn: "Til veggen",
        en: "For the wall",
    }
    PRINT_BLANK {
        nb: "Tomt skjema",
        nn: "Tomt skjema",
        en: "Blank form",
    }
    PRINT_BLANK_HINT {
        nb: "Til å fylle ut for hånd",
        nn: "Til å fylle ut for hand",
        en: "To fill in by hand",
    }
    COPY_TEXT {
        nb: "Kopier som tekst",
        nn: "Kopier som tekst",
        en: "Copy as text",
    }
    TABS {
        nb: "Eksempel eller skisse",
        nn: "Døme eller skisse",
        en: "Example or sketch",
    }
    EXAMPLE {
        nb: "Eksempel",
        nn: "Døme",
        en: "Example",
    }
    SKETCH {
        nb: "Skisse",
        nn: "Skisse",
        en: "Sketch",
    }
    TOOL_IS {
        nb: "Dette arket er rapportens «Navigasjonsverktøyet». Det gjør ideen konkret, får flere til å samarbeide og viser hvem som har hvilken rolle.",
        nn: "Dette arket er «Navigasjonsverktøyet» i rapporten. Det gjer ideen konkret, får fleire til å samarbeide og viser kven som har kva rolle.",
        en: "This sheet is the report’s navigation tool (Navigasjonsverktøyet). It makes the idea concrete, gets more people to work together and shows who has which role.",
    }
    KEY_QUESTIONS_ARE {
        nb: "«Nøkkelspørsmål» kaller rapporten de tre med farget kant: kontinuitet, samspill og forståelse. De hører med til ethvert tiltak.",
        nn: "«Nøkkelspørsmål» kallar rapporten dei tre med farga kant: kontinuitet, samspel og forståing. Dei høyrer med til alle tiltak.",
        en: "The three with a coloured edge are the report’s key questions (Nøkkelspørsmål): continuity, cooperation and understanding. They belong to every initiative.",
    }
    CHOOSE_EXAMPLE {
        nb: "Velg eksempel",
        nn: "Vel døme",
        en: "Choose an example",
    }
    EXAMPLE_OF {
        nb: "Eksempel: {title}",
        nn: "Døme: {title}",
        en: "Example: {title}",
    }
    USE_EXAMPLE {
        nb: "Bruk som utgangspunkt for en ny skisse",
        nn: "Bruk som utgangspunkt for ei ny skisse",
        en: "Use as the start of a new sketch",
    }
    EXAMPLE_NOTE {
        nb: "Eksempelet er bare til å se på. Det endrer ikke det du har skrevet.",
        nn: "Dømet er berre til å sjå på. Det endrar ikkje det du har skrive.",
        en: "The example is only for looking at. It does not change what you have written.",
    }
    BORROWED_FROM {
        nb: "Lånt fra {title}",
        nn: "Lånt frå {title}",
        en: "Borrowed from {title}",
    }
    MADE_FROM {
        nb: "Laget ut fra {title}",
        nn: "Laga ut frå {title}",
        en: "Made from {title}",
    }
    CONFLICT_NOTE {
        nb: "Skissen ble endret to steder. Dette er den ene utgaven.",
        nn: "Skissa blei endra to stader. Dette er den eine utgåva.",
        en: "The sketch was changed in two places. This is one of the two versions.",
    }
    SEE_OTHER {
        nb: "Se den andre utgaven",
        nn: "Sjå den andre utgåva",
        en: "See the other version",
    }
    WILL_SAVE {
        nb: "Lagres når du skriver",
        nn: "Blir lagra når du skriv",
        en: "Saves as you type",
    }
    SAVING {
        nb: "Lagrer …",
        nn: "Lagrar …",
        en: "Saving…",
    }
    SAVED {
        nb: "Lagret",
        nn: "Lagra",
        en: "Saved",
    }
    SAVED_IN_BROWSER {
        nb: "Lagret i nettleseren",
        nn: "Lagra i nettlesaren",
        en: "Saved in the browser",
    }
    IN_MEMORY {
        nb: "Ikke lagret. Last ned før du lukker.",
        nn: "Ikkje lagra. Last ned før du lukkar.",
        en: "Not saved. Download before you close.",
    }
    NOT_SAVED {
        nb: "Ikke lagret. Last ned skissen nå.",
        nn: "Ikkje lagra. Last ned skissa no.",
        en: "Not saved. Download the sketch now.",
    }
    MISSING_TITLE {
        nb: "Skissen er ikke på denne maskinen",
        nn: "Skissa er ikkje på denne maskina",
        en: "The sketch is not on this device",
    }
    MISSING_TEXT {
        nb: "Skisser ligger bare på maskinen de ble skrevet på. Fikk du lenken av noen? Be dem laste ned skissen og sende deg filen. Så velger du «Hent inn» under Arbeidet vårt.",
        nn: "Skisser ligg berre på maskina dei blei skrivne på. Fekk du lenka av nokon? Be dei laste ned skissa og sende deg fila. Så vel du «Hent inn» under Arbeidet vårt.",
        en: "Sketches are only on the device they were written on. Did someone give you the link? Ask them to download the sketch and send you the file. Then choose “Add from file” under Our work.",
    }
    IN_BIN_TITLE {
        nb: "Skissen ligger i papirkurven",
        nn: "Skissa ligg i papirkorga",
        en: "The sketch is in the bin",
    }
    IN_BIN_TEXT {
        nb: "Ingenting er borte. Hent den tilbake for å skrive videre.",
        nn: "Ingenting er borte. Hent ho tilbake for å skrive vidare.",
        en: "Nothing is lost. Put it back to go on writing.",
    }
    FULL_FIELD {
        nb: "Feltet er fullt: det tar 20 000 tegn. Lim inn resten i et annet felt.",
        nn: "Feltet er fullt: det tek 20 000 teikn. Lim inn resten i eit anna felt.",
        en: "The field is full: it holds 20,000 characters. Paste the rest into another field.",
    }
    BEGIN {
        nb: "Begynn på den første",
        nn: "Start på den første",
        en: "Start the first one",
    }
    WATCHING_TITLE {
        nb: "Skissen er åpen i en annen fane",
        nn: "Skissa er open i ei anna fane",
        en: "The sketch is open in another tab",
    }
    WATCHING_TEXT {
        nb: "Her ser du det som skrives der, mens det skrives. Vil du skrive i denne fanen, tar du over. Alt som er skrevet, blir med.",
        nn: "Her ser du det som blir skrive der, medan det blir skrive. Vil du skrive i denne fana, tek du over. Alt som er skrive, blir med.",
        en: "You see what is being written there as it is written. To write in this tab, take over. Everything written comes along.",
    }
    TAKE_OVER {
        nb: "Ta over her",
        nn: "Ta over her",
        en: "Take over here",
    }
}
