//! The list of sketches and its cards.

use super::texts;

texts! {
    TITLE {
        nb: "Skisser",
        nn: "Skisser",
        en: "Sketches",
    }
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
        nb: "Søk i alle skissene",
        nn: "Søk i alle skissene",
        en: "Search all sketches",
    }
    CLEAR_SEARCH {
        nb: "Tøm søket",
        nn: "Tøm søket",
        en: "Clear search",
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
        nb: "Én skisse",
        nn: "Éi skisse",
        en: "One sketch",
    }
    COUNT_MANY {
        nb: "{n} skisser",
        nn: "{n} skisser",
        en: "{n} sketches",
    }
    COUNT_OF {
        nb: "{n} av {total} skisser passer",
        nn: "{n} av {total} skisser passar",
        en: "{n} of {total} sketches match",
    }
    NO_HITS {
        nb: "Ingen skisser har alle ordene. Prøv færre ord, eller tøm søket.",
        nn: "Ingen skisser har alle orda. Prøv færre ord, eller tøm søket.",
        en: "No sketch has all the words. Try fewer words, or clear the search.",
    }
    RESULTS {
        nb: "Skissene",
        nn: "Skissene",
        en: "The sketches",
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
        nb: "Her er det plass til den første",
        nn: "Her er det plass til den første",
        en: "Your first sketch goes here",
    }
    EMPTY_TEXT {
        nb: "Skriv én setning om det dere vil få til. Alt annet er valgfritt og kan komme etter hvert.",
        nn: "Skriv éi setning om det de vil få til. Alt anna er valfritt og kan kome etter kvart.",
        en: "Write one sentence about what you want to achieve. Everything else is optional and can come later.",
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
