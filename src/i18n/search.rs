//! The search across everything: the field, its groups, and what it found.

use super::texts;

texts! {
    TITLE {
        nb: "Søk",
        nn: "Søk",
        en: "Search",
    }
    LABEL {
        nb: "Søk i alt",
        nn: "Søk i alt",
        en: "Search everything",
    }
    CLOSE {
        nb: "Lukk søket",
        nn: "Lukk søket",
        en: "Close search",
    }
    HINT {
        nb: "Skriv ett ord eller to. Treffene kommer mens du skriver.",
        nn: "Skriv eitt ord eller to. Treffa kjem medan du skriv.",
        en: "Type one word or two. Results appear as you type.",
    }
    KEYS {
        nb: "Bruk piltastene for å velge, Enter for å åpne og Esc for å lukke.",
        nn: "Bruk piltastane for å velje, Enter for å opne og Esc for å lukke.",
        en: "Use the arrow keys to choose, Enter to open and Esc to close.",
    }
    PRIVATE {
        nb: "Søket skjer på denne maskinen. Ordene sendes ikke.",
        nn: "Søket skjer på denne maskina. Orda blir ikkje sende.",
        en: "The search happens on this device. Your words are not sent anywhere.",
    }
    RESULTS_ONE {
        nb: "Ett treff",
        nn: "Eitt treff",
        en: "One result",
    }
    RESULTS_MANY {
        nb: "{n} treff",
        nn: "{n} treff",
        en: "{n} results",
    }
    NOTHING {
        nb: "Ingen treff på «{query}». Prøv færre ord, eller bare begynnelsen av et ord.",
        nn: "Ingen treff på «{query}». Prøv færre ord, eller berre starten av eit ord.",
        en: "No results for “{query}”. Try fewer words, or just the beginning of a word.",
    }
    SHOW_MORE {
        nb: "Vis {n} til",
        nn: "Vis {n} til",
        en: "Show {n} more",
    }
    GROUP_COUNT {
        nb: "{group} ({n})",
        nn: "{group} ({n})",
        en: "{group} ({n})",
    }
    GROUP_MAP {
        nb: "Kartet",
        nn: "Kartet",
        en: "The map",
    }
    GROUP_MEASURES {
        nb: "Tiltak",
        nn: "Tiltak",
        en: "Initiatives",
    }
    GROUP_PROPOSALS {
        nb: "Forslag",
        nn: "Forslag",
        en: "Proposals",
    }
    GROUP_GUIDE {
        nb: "Bygg laget",
        nn: "Bygg laget",
        en: "Build the team",
    }
    GROUP_EXAMPLES {
        nb: "Eksempler",
        nn: "Døme",
        en: "Examples",
    }
    GROUP_SKETCHES {
        nb: "Skisser",
        nn: "Skisser",
        en: "Sketches",
    }
    GROUP_DRAFTS {
        nb: "Utkast",
        nn: "Utkast",
        en: "Drafts",
    }
}
