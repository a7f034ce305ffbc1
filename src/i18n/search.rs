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
        nb: "Utkast, selvsjekker, lagark og verksteder",
        nn: "Utkast, sjølvsjekkar, lagark og verkstader",
        en: "Drafts, self-checks, team sheets and workshops",
    }
    GROUP_SCREENS {
        nb: "Sider",
        nn: "Sider",
        en: "Pages",
    }
    GROUP_ACTIONS {
        nb: "Dette kan du gjøre",
        nn: "Dette kan du gjere",
        en: "Things you can do",
    }
    GROUP_FIELDS {
        nb: "Felt i skissen",
        nn: "Felt i skissa",
        en: "Fields of the sketch",
    }
    GROUP_CHECK {
        nb: "Spørsmål i selvsjekken",
        nn: "Spørsmål i sjølvsjekken",
        en: "Questions of the self-check",
    }
    GROUP_REPORT {
        nb: "Fra rapporten",
        nn: "Frå rapporten",
        en: "From the report",
    }
    MORE_OF {
        nb: "Flere i {group}",
        nn: "Fleire i {group}",
        en: "More in {group}",
    }
    IN_TEXT_OF {
        nb: "{group}: nevnt i teksten",
        nn: "{group}: nemnt i teksten",
        en: "{group}: mentioned in the text",
    }
    WITHIN_OF {
        nb: "{group}: ligner",
        nn: "{group}: liknar",
        en: "{group}: similar",
    }
    LINE {
        nb: "{name}: {text}",
        nn: "{name}: {text}",
        en: "{name}: {text}",
    }
    HOME_SAYS {
        nb: "Forsiden, med det du holdt på med sist.",
        nn: "Framsida, med det du heldt på med sist.",
        en: "The first page, with what you were working on.",
    }
    WORKS_SAYS {
        nb: "Skisser, utkast, selvsjekker, lagark og verksteder som er laget her, og papirkurven.",
        nn: "Skisser, utkast, sjølvsjekkar, lagark og verkstader som er laga her, og papirkorga.",
        en: "Sketches, drafts, self-checks, team sheets and workshops made here, and the bin.",
    }
    MAP_SAYS {
        nb: "Systemkartet: 15 ting som kjennetegner små kommuner.",
        nn: "Systemkartet: 15 ting som kjenneteiknar små kommunar.",
        en: "The system map: 15 things that mark small municipalities.",
    }
    NEW_SKETCH_SAYS {
        nb: "Begynn på en idé. Skissen er det samme som navigasjonsverktøyet.",
        nn: "Start på ein idé. Skissa er det same som navigasjonsverktøyet.",
        en: "Start on an idea. The sketch is the same as the navigation tool.",
    }
    BLANK_SAYS {
        nb: "Skriv ut skissen som skjema til å fylle ut for hånd. Ligger under «Ta med».",
        nn: "Skriv ut skissa som skjema til å fylle ut for hand. Ligg under «Ta med».",
        en: "Print the sketch as a form to fill in by hand. It is under “Take along”.",
    }
    IMPORT_SAYS {
        nb: "Hent inn filer, for eksempel fra en kollega eller en annen maskin.",
        nn: "Hent inn filer, til dømes frå ein kollega eller ei anna maskin.",
        en: "Add files, for example from a colleague or another device.",
    }
    DOWNLOAD_SAYS {
        nb: "Last ned alt på denne maskinen i én fil, som sikkerhetskopi.",
        nn: "Last ned alt på denne maskina i éi fil, som tryggingskopi.",
        en: "Download everything on this device in one file, as a backup.",
    }
    TAKE_SAYS {
        nb: "Skriv ut, del, kopier lenke, vis QR-kode eller lag Word-fil. Åpne arbeidet, og trykk «Ta med».",
        nn: "Skriv ut, del, kopier lenke, vis QR-kode eller lag Word-fil. Opne arbeidet, og trykk «Ta med».",
        en: "Print, share, copy a link, show a QR code or make a Word file. Open the work and press “Take along”.",
    }
    BIN {
        nb: "Papirkurven",
        nn: "Papirkorga",
        en: "The bin",
    }
    BIN_SAYS {
        nb: "Det du har slettet, ligger her til du tømmer den. Ligger nederst i «Arbeidet vårt».",
        nn: "Det du har sletta, ligg her til du tømmer ho. Ligg nedst i «Arbeidet vårt».",
        en: "What you have deleted stays here until you empty it. It is at the end of “Our work”.",
    }
    VERSIONS {
        nb: "Versjoner",
        nn: "Versjonar",
        en: "Versions",
    }
    VERSIONS_SAYS {
        nb: "Se og hent tilbake det som sto der før. Åpne arbeidet, og velg «Mer» og «Versjoner».",
        nn: "Sjå og hent tilbake det som stod der før. Opne arbeidet, og vel «Meir» og «Versjonar».",
        en: "See and bring back what was there before. Open the work, and choose “More” and “Versions”.",
    }
    COLORS_SAYS {
        nb: "Velg tema og farger: mørkt, lyst eller som maskinen har det.",
        nn: "Vel tema og fargar: mørkt, lyst eller slik maskina har det.",
        en: "Choose a theme and colours: dark, light or as your device has it.",
    }
    TO_LANGUAGE {
        nb: "Bytt språk til {language}",
        nn: "Byt språk til {language}",
        en: "Change language to {language}",
    }
}
