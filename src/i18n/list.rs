//! The list of sketches and its cards.

use super::texts;

texts! {
    KIND_SKETCH {
        nb: "Skisse",
        nn: "Skisse",
        en: "Sketch",
    }
    KIND_DRAFT {
        nb: "Utkast",
        nn: "Utkast",
        en: "Draft",
    }
    KIND_SELFCHECK {
        nb: "Selvsjekk",
        nn: "Sjølvsjekk",
        en: "Self-check",
    }
    KIND_GUIDE {
        nb: "Lagark",
        nn: "Lagark",
        en: "Team sheet",
    }
    KIND_WORKSHOP {
        nb: "Verksted",
        nn: "Verkstad",
        en: "Workshop",
    }
    NEW_SKETCH {
        nb: "Ny skisse",
        nn: "Ny skisse",
        en: "New sketch",
    }
    IMPORT {
        nb: "Hent inn",
        nn: "Hent inn",
        en: "Add from file",
    }
    CHOOSE_FILES {
        nb: "Velg filer å hente inn",
        nn: "Vel filer å hente inn",
        en: "Choose files to add",
    }
    DOWNLOAD_ALL {
        nb: "Last ned alle",
        nn: "Last ned alle",
        en: "Download all",
    }
    SEARCH {
        nb: "Søk i arbeidet vårt",
        nn: "Søk i arbeidet vårt",
        en: "Search our work",
    }
    CLEAR_SEARCH {
        nb: "Tøm søket",
        nn: "Tøm søket",
        en: "Clear search",
    }
    KIND {
        nb: "Hva slags",
        nn: "Kva slags",
        en: "Kind",
    }
    ALL_KINDS {
        nb: "Alle slag",
        nn: "Alle slag",
        en: "All kinds",
    }
    ALL_STATUSES {
        nb: "Alle",
        nn: "Alle",
        en: "All",
    }
    NARROW {
        nb: "Søk og velg ut",
        nn: "Søk og vel ut",
        en: "Search and narrow down",
    }
    SORT {
        nb: "Sorter etter",
        nn: "Sorter etter",
        en: "Sort by",
    }
    SORT_CHANGED {
        nb: "Sist endret",
        nn: "Sist endra",
        en: "Last changed",
    }
    SORT_TITLE {
        nb: "Tittel",
        nn: "Tittel",
        en: "Title",
    }
    SORT_MUNICIPALITY {
        nb: "Kommune",
        nn: "Kommune",
        en: "Municipality",
    }
    SORT_PROGRESS {
        nb: "Hvor langt de er kommet",
        nn: "Kor langt dei har kome",
        en: "How far they have got",
    }
    COUNT_ONE {
        nb: "Én på lista",
        nn: "Éin på lista",
        en: "One in the list",
    }
    COUNT_MANY {
        nb: "{n} på lista",
        nn: "{n} på lista",
        en: "{n} in the list",
    }
    COUNT_OF {
        nb: "{n} av {total} på lista",
        nn: "{n} av {total} på lista",
        en: "{n} of {total} in the list",
    }
    NO_HITS {
        nb: "Ingenting her passer med alt du har valgt og skrevet. Ta bort noe av det, eller vis alt.",
        nn: "Ingenting her passar med alt du har valt og skrive. Ta bort noko av det, eller vis alt.",
        en: "Nothing here fits all that you have chosen and written. Remove some of it, or show everything.",
    }
    SHOW_ALL {
        nb: "Vis alt",
        nn: "Vis alt",
        en: "Show everything",
    }
    RESULTS {
        nb: "Alt vi har laget",
        nn: "Alt vi har laga",
        en: "Everything we have made",
    }
    SHOW_MORE {
        nb: "Vis {n} til",
        nn: "Vis {n} til",
        en: "Show {n} more",
    }
    UNTITLED {
        nb: "Skisse uten idé ennå",
        nn: "Skisse utan idé enno",
        en: "Sketch without an idea yet",
    }
    CHANGED {
        nb: "endret {when}",
        nn: "endra {when}",
        en: "changed {when}",
    }
    PROGRESS {
        nb: "{n} av {total} felt",
        nn: "{n} av {total} felt",
        en: "{n} of {total} fields",
    }
    COPY {
        nb: "Lag kopi",
        nn: "Lag kopi",
        en: "Make a copy",
    }
    DOWNLOAD {
        nb: "Last ned",
        nn: "Last ned",
        en: "Download",
    }
    DELETE {
        nb: "Slett",
        nn: "Slett",
        en: "Delete",
    }
    OF {
        nb: ": {title}",
        nn: ": {title}",
        en: ": {title}",
    }
    COPY_TITLE {
        nb: "{title} (kopi)",
        nn: "{title} (kopi)",
        en: "{title} (copy)",
    }
    CHOOSE {
        nb: "Velg",
        nn: "Vel",
        en: "Select",
    }
    CHOSEN {
        nb: "{n} valgt",
        nn: "{n} valt",
        en: "{n} selected",
    }
    CHOSEN_TOOLS {
        nb: "Det som er valgt",
        nn: "Det som er valt",
        en: "What is selected",
    }
    CHOOSE_ALL {
        nb: "Velg alle {n}",
        nn: "Vel alle {n}",
        en: "Select all {n}",
    }
    CHOOSE_NONE {
        nb: "Velg ingen",
        nn: "Vel ingen",
        en: "Select none",
    }
    DOWNLOAD_CHOSEN {
        nb: "Last ned valgte",
        nn: "Last ned valde",
        en: "Download selected",
    }
    DELETE_CHOSEN {
        nb: "Slett valgte",
        nn: "Slett valde",
        en: "Delete selected",
    }
    BIN {
        nb: "Papirkurv ({n})",
        nn: "Papirkorg ({n})",
        en: "Bin ({n})",
    }
    BIN_HINT {
        nb: "Det som ligger her, blir liggende til du tømmer papirkurven.",
        nn: "Det som ligg her, blir liggande til du tømmer papirkorga.",
        en: "What is in here stays until you empty the bin.",
    }
    BINNED_WHEN {
        nb: "lagt hit {when}",
        nn: "lagt hit {when}",
        en: "binned {when}",
    }
    RESTORE {
        nb: "Hent tilbake",
        nn: "Hent tilbake",
        en: "Put back",
    }
    EMPTY_BIN {
        nb: "Tøm papirkurven",
        nn: "Tøm papirkorga",
        en: "Empty the bin",
    }
    EMPTY_BIN_SURE {
        nb: "Slette {n} for godt? Det kan ikke angres.",
        nn: "Slette {n} for godt? Det kan ikkje angrast.",
        en: "Delete {n} for good? This cannot be undone.",
    }
    EMPTY_BIN_YES {
        nb: "Slett for godt",
        nn: "Slett for godt",
        en: "Delete for good",
    }
    CANCEL {
        nb: "Avbryt",
        nn: "Avbryt",
        en: "Cancel",
    }
    EMPTY_TITLE {
        nb: "Her er det plass til det første",
        nn: "Her er det plass til det første",
        en: "Your first work goes here",
    }
    EMPTY_TEXT {
        nb: "Skisser, utkast, selvsjekker, lagark og verksteder samles her. Skriv én setning om det dere vil få til. Alt annet er valgfritt og kan komme etter hvert.",
        nn: "Skisser, utkast, sjølvsjekkar, lagark og verkstader blir samla her. Skriv éi setning om det de vil få til. Alt anna er valfritt og kan kome etter kvart.",
        en: "Sketches, drafts, self-checks, team sheets and workshops are gathered here. Write one sentence about what you want to achieve. Everything else is optional and can come later.",
    }
    FROM_MEASURE {
        nb: "Start fra et tiltak",
        nn: "Start frå eit tiltak",
        en: "Start from an initiative",
    }
    FROM_FILE {
        nb: "Har noen sendt deg en fil? Velg «Hent inn».",
        nn: "Har nokon sendt deg ei fil? Vel «Hent inn».",
        en: "Has someone sent you a file? Choose “Add from file”.",
    }
    CONFLICT_TAG {
        nb: "Egen utgave",
        nn: "Eiga utgåve",
        en: "Separate version",
    }
}
