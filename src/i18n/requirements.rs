//! Firepåkrava: requirements that weigh heavily, the picture of them, and the document.

use super::texts;

texts! {
    TEXT {
        nb: "Forslaget",
        nn: "Forslaget",
        en: "The proposal",
    }
    REQUIREMENTS {
        nb: "Krav som tar tid",
        nn: "Krav som tek tid",
        en: "Requirements that take time",
    }
    REQUIREMENTS_HINT {
        nb: "Skriv dem slik dere snakker om dem. Loven kan dere finne etterpå.",
        nn: "Skriv dei slik de snakkar om dei. Lova kan de finne etterpå.",
        en: "Write them the way you talk about them. You can look up the law later.",
    }
    REQUIREMENT {
        nb: "Krav {n} av {total}",
        nn: "Krav {n} av {total}",
        en: "Requirement {n} of {total}",
    }
    NAME {
        nb: "Krav",
        nn: "Krav",
        en: "Requirement",
    }
    LAW {
        nb: "Lov eller forskrift, om dere vet det",
        nn: "Lov eller forskrift, om de veit det",
        en: "Law or regulation, if you know it",
    }
    WHY {
        nb: "Hva gjør det vanskelig her?",
        nn: "Kva gjer det vanskeleg her?",
        en: "What makes it hard here?",
    }
    HOURS {
        nb: "Timer i måneden",
        nn: "Timar i månaden",
        en: "Hours a month",
    }
    HOURS_A_MONTH {
        nb: "{n} timer i måneden",
        nn: "{n} timar i månaden",
        en: "{n} hours a month",
    }
    HOUR_A_MONTH {
        nb: "1 time i måneden",
        nn: "1 time i månaden",
        en: "1 hour a month",
    }
    BENEFIT_OF {
        nb: "Nytte: {n} av 5",
        nn: "Nytte: {n} av 5",
        en: "Benefit: {n} of 5",
    }
    BENEFIT {
        nb: "Nytte for innbyggerne (1–5)",
        nn: "Nytte for innbyggarane (1–5)",
        en: "Benefit for residents (1–5)",
    }
    BENEFIT_UNKNOWN {
        nb: "Ikke vurdert",
        nn: "Ikkje vurdert",
        en: "Not assessed",
    }
    BENEFIT_1 {
        nb: "1: svært liten",
        nn: "1: svært lita",
        en: "1: very little",
    }
    BENEFIT_2 {
        nb: "2: liten",
        nn: "2: lita",
        en: "2: little",
    }
    BENEFIT_3 {
        nb: "3: middels",
        nn: "3: middels",
        en: "3: moderate",
    }
    BENEFIT_4 {
        nb: "4: stor",
        nn: "4: stor",
        en: "4: great",
    }
    BENEFIT_5 {
        nb: "5: svært stor",
        nn: "5: svært stor",
        en: "5: very great",
    }
    ADD {
        nb: "Legg til krav",
        nn: "Legg til krav",
        en: "Add requirement",
    }
    FULL_LIST {
        nb: "Det er plass til {n} krav i ett utkast. Velg de tyngste, eller begynn på et nytt.",
        nn: "Det er plass til {n} krav i eitt utkast. Vel dei tyngste, eller lag eit nytt.",
        en: "There is room for {n} requirements in one draft. Choose the heaviest, or start a new one.",
    }
    PURPOSE {
        nb: "Hva skal teksten brukes til?",
        nn: "Kva skal teksten brukast til?",
        en: "What will the text be used for?",
    }
    PURPOSE_GUIDANCE {
        nb: "Søk om veiledning",
        nn: "Søk om rettleiing",
        en: "Apply for guidance",
    }
    PURPOSE_REPORT {
        nb: "Meld fra",
        nn: "Meld frå",
        en: "Report them",
    }
    PROPOSAL {
        nb: "Slik kunne det vært gjort her",
        nn: "Slik kunne det vore gjort her",
        en: "How it could be done here",
    }
    PROPOSAL_HINT {
        nb: "Hva ville dere gjort annerledes, og hva ville innbyggerne fått igjen for det?",
        nn: "Kva ville de gjort annleis, og kva ville innbyggarane fått att for det?",
        en: "What would you do differently, and what would residents gain from it?",
    }
    PICTURE {
        nb: "Tid mot nytte",
        nn: "Tid mot nytte",
        en: "Time against benefit",
    }
    AXIS_TIME {
        nb: "Mye tid",
        nn: "Mykje tid",
        en: "A lot of time",
    }
    AXIS_TIME_LITTLE {
        nb: "Lite tid",
        nn: "Lita tid",
        en: "Little time",
    }
    AXIS_BENEFIT_MUCH {
        nb: "Stor nytte",
        nn: "Stor nytte",
        en: "Great benefit",
    }
    AXIS_BENEFIT_LITTLE {
        nb: "Liten nytte",
        nn: "Lita nytte",
        en: "Little benefit",
    }
    CORNER_CHANGE {
        nb: "Ta opp først",
        nn: "Ta opp først",
        en: "Raise first",
    }
    CORNER_SIMPLER {
        nb: "Gjør enklere",
        nn: "Gjer enklare",
        en: "Make simpler",
    }
    CORNER_SMALL {
        nb: "Hold det lite",
        nn: "Hald det lite",
        en: "Keep it small",
    }
    CORNER_KEEP {
        nb: "Behold",
        nn: "Behald",
        en: "Keep",
    }
    UNPLACED_ONE {
        nb: "Ett krav mangler timer eller nytte og er ikke med i bildet.",
        nn: "Eitt krav manglar timar eller nytte og er ikkje med i biletet.",
        en: "One requirement is missing hours or benefit and is not in the picture.",
    }
    UNPLACED_MANY {
        nb: "{n} krav mangler timer eller nytte og er ikke med i bildet.",
        nn: "{n} krav manglar timar eller nytte og er ikkje med i biletet.",
        en: "{n} requirements are missing hours or benefit and are not in the picture.",
    }
    ORDER {
        nb: "I denne rekkefølgen: mest tid for minst nytte først",
        nn: "I denne rekkefølga: mest tid for minst nytte først",
        en: "In this order: most time for least benefit first",
    }
    ORDER_LINE {
        nb: "{hours} t i måneden, nytte {benefit} av 5",
        nn: "{hours} t i månaden, nytte {benefit} av 5",
        en: "{hours} h a month, benefit {benefit} of 5",
    }
    ORDER_LINE_HOURS {
        nb: "{hours} t i måneden, nytten er ikke vurdert",
        nn: "{hours} t i månaden, nytta er ikkje vurdert",
        en: "{hours} h a month, benefit not rated",
    }
    ORDER_LINE_BENEFIT {
        nb: "nytte {benefit} av 5, timene mangler",
        nn: "nytte {benefit} av 5, timane manglar",
        en: "benefit {benefit} of 5, hours missing",
    }
    DOC_KIND_GUIDANCE {
        nb: "Søknad om veiledning",
        nn: "Søknad om rettleiing",
        en: "Application for guidance",
    }
    DOC_KIND_REPORT {
        nb: "Melding om krevende krav",
        nn: "Melding om krevjande krav",
        en: "Report on demanding requirements",
    }
    DOC_TITLE_GUIDANCE {
        nb: "Veiledning om lokal tilpasning av krav",
        nn: "Rettleiing om lokal tilpassing av krav",
        en: "Guidance on adapting requirements locally",
    }
    DOC_TITLE_REPORT {
        nb: "Krav som er tunge å bære her",
        nn: "Krav som er tunge å bere her",
        en: "Requirements that weigh heavily here",
    }
    DOC_LEAD_GUIDANCE {
        nb: "Vi ønsker råd om hvordan vi kan oppfylle disse kravene på en måte som passer her.",
        nn: "Vi ønsker råd om korleis vi kan oppfylle desse krava på ein måte som passar her.",
        en: "We would like advice on how to meet these requirements in a way that suits this place.",
    }
    DOC_LEAD_REPORT {
        nb: "Her er kravene som koster oss mest tid, og hva innbyggerne får igjen for dem.",
        nn: "Her er krava som kostar oss mest tid, og kva innbyggarane får att for dei.",
        en: "These are the requirements that cost us the most time, and what residents get in return.",
    }
    DOC_LIST {
        nb: "Kravene, de tyngste først",
        nn: "Krava, dei tyngste først",
        en: "The requirements, heaviest first",
    }
    COL_NAME {
        nb: "Krav",
        nn: "Krav",
        en: "Requirement",
    }
    COL_LAW {
        nb: "Lov eller forskrift",
        nn: "Lov eller forskrift",
        en: "Law or regulation",
    }
    COL_HOURS {
        nb: "Timer i måneden",
        nn: "Timar i månaden",
        en: "Hours a month",
    }
    COL_BENEFIT {
        nb: "Nytte (1–5)",
        nn: "Nytte (1–5)",
        en: "Benefit (1–5)",
    }
    COL_WHY {
        nb: "Hva som er vanskelig",
        nn: "Kva som er vanskeleg",
        en: "What is hard",
    }
    DOC_TOTAL {
        nb: "Til sammen {hours} t i måneden",
        nn: "Til saman {hours} t i månaden",
        en: "{hours} h a month in total",
    }
    DOC_PROPOSAL {
        nb: "Slik kunne det vært gjort her",
        nn: "Slik kunne det vore gjort her",
        en: "How it could be done here",
    }
    DOC_CONTACT {
        nb: "Kontakt",
        nn: "Kontakt",
        en: "Contact",
    }
}
