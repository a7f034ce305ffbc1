//! A sketch as a case for those who decide.

use super::texts;

texts! {
    KIND {
        nb: "Saksframlegg",
        nn: "Saksframlegg",
        en: "Report for decision",
    }
    HINT {
        nb: "Word, med delene en politisk sak pleier å ha",
        nn: "Word, med delane ei politisk sak brukar å ha",
        en: "Word, with the parts a council report usually has",
    }
    ORDER {
        nb: "Rekkefølgen i saksframlegget",
        nn: "Rekkefølga i saksframlegget",
        en: "Order of the report for decision",
    }
    FROM {
        nb: "Kommune: {municipality}",
        nn: "Kommune: {municipality}",
        en: "Municipality: {municipality}",
    }
    DECISION {
        nb: "Forslag til vedtak",
        nn: "Framlegg til vedtak",
        en: "Proposed decision",
    }
    SUMMARY {
        nb: "Sammendrag",
        nn: "Samandrag",
        en: "Summary",
    }
    BACKGROUND {
        nb: "Fakta: bakgrunn og behov",
        nn: "Fakta: bakgrunn og behov",
        en: "Facts: background and need",
    }
    PROPOSAL {
        nb: "Fakta: hva som foreslås",
        nn: "Fakta: kva som blir foreslått",
        en: "Facts: what is proposed",
    }
    ACTORS {
        nb: "Fakta: aktører og roller",
        nn: "Fakta: aktørar og roller",
        en: "Facts: partners and roles",
    }
    RESOURCES {
        nb: "Fakta: økonomi og ressurser",
        nn: "Fakta: økonomi og ressursar",
        en: "Facts: finance and resources",
    }
    ASSESSMENT {
        nb: "Vurdering",
        nn: "Vurdering",
        en: "Assessment",
    }
    AHEAD {
        nb: "Videre arbeid",
        nn: "Vidare arbeid",
        en: "What comes next",
    }
    TO_FILL_IN {
        nb: "(Fylles ut)",
        nn: "(Skal fyllast ut)",
        en: "(To be filled in)",
    }
    FOOT {
        nb: "Utkast laget av en skisse i Nyskapingslaget.",
        nn: "Utkast laga av ei skisse i Nyskapingslaget.",
        en: "A draft made from a sketch in Nyskapingslaget.",
    }
}
