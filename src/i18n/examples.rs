//! The examples: what others have done, and how to borrow it.

use super::texts;

texts! {
    TITLE {
        nb: "Lån ideer",
        nn: "Lån idear",
        en: "Borrow ideas",
    }
    LEAD {
        nb: "Dere trenger ikke å begynne med blankt ark. Her er det andre har gjort, og det rapporten foreslår. Lån det som passer, og gjør det til deres eget.",
        nn: "De treng ikkje å starte med blankt ark. Her er det andre har gjort, og det rapporten foreslår. Lån det som passar, og gjer det til dykkar eige.",
        en: "You need not start with a blank sheet. Here is what others have done and what the report proposes. Borrow what suits you, and make it your own.",
    }
    EXAMPLES {
        nb: "Eksempler",
        nn: "Døme",
        en: "Examples",
    }
    NEEDS {
        nb: "Begynn med det dere trenger",
        nn: "Start med det de treng",
        en: "Begin with what you need",
    }
    NEEDS_LEAD {
        nb: "Sju behov som går igjen i rapporten. Velg ett, så ser dere det som handler om det samme. Hvilket tema hvert behov hører til, er vår tolkning.",
        nn: "Sju behov som går igjen i rapporten. Vel eitt, så ser de det som handlar om det same. Kva tema kvart behov høyrer til, er vår tolking.",
        en: "Seven needs that recur in the report. Choose one to see what is about the same. Which theme each need belongs to is our reading.",
    }
    EXAMPLES_LEAD {
        nb: "Andre har prøvd før dere. Les hva de gjorde og hva det førte til.",
        nn: "Andre har prøvd før dykk. Les kva dei gjorde og kva det førte til.",
        en: "Others have tried before you. Read what they did and what came of it.",
    }
    WORDS {
        nb: "Søk i ideene",
        nn: "Søk i ideane",
        en: "Search the ideas",
    }
    CLEAR {
        nb: "Vis alt",
        nn: "Vis alt",
        en: "Show everything",
    }
    FILTERS {
        nb: "Velg ut ideer",
        nn: "Vel ut idear",
        en: "Narrow down the ideas",
    }
    THEME {
        nb: "Tema",
        nn: "Tema",
        en: "Theme",
    }
    ALL_THEMES {
        nb: "Alle temaer",
        nn: "Alle tema",
        en: "All themes",
    }
    COUNT {
        nb: "{n} av {total} eksempler",
        nn: "{n} av {total} døme",
        en: "{n} of {total} examples",
    }
    COUNT_ALL {
        nb: "Alle {total} eksempler",
        nn: "Alle {total} døma",
        en: "All {total} examples",
    }
    NONE_LEFT {
        nb: "Ingen eksempler passer med det dere har valgt. Ta bort ett av valgene, eller vis alt.",
        nn: "Ingen døme passar med det de har valt. Ta bort eitt av vala, eller vis alt.",
        en: "No example fits what you have chosen. Remove one of your choices, or show everything.",
    }
    PLACE {
        nb: "Sted",
        nn: "Stad",
        en: "Place",
    }
    TIME {
        nb: "Tid",
        nn: "Tid",
        en: "Time",
    }
    THEMES {
        nb: "Tema",
        nn: "Tema",
        en: "Themes",
    }
    BACKGROUND {
        nb: "Bakgrunn",
        nn: "Bakgrunn",
        en: "Background",
    }
    WHAT_THEY_DID {
        nb: "Hva de gjorde",
        nn: "Kva dei gjorde",
        en: "What they did",
    }
    WHAT_CAME {
        nb: "Hva det førte til",
        nn: "Kva det førte til",
        en: "What came of it",
    }
    LEARN {
        nb: "Hva vi kan lære",
        nn: "Kva vi kan lære",
        en: "What we can learn",
    }
    OUR_READING {
        nb: "Dette er vår tolkning, ikke kildens ord.",
        nn: "Dette er vår tolking, ikkje orda til kjelda.",
        en: "This is our reading, not the source’s words.",
    }
    ANSWERS_MAP {
        nb: "Svarer på dette på kartet",
        nn: "Svarer på dette på kartet",
        en: "Addresses this on the map",
    }
    OUR_LINK {
        nb: "Temaene og koblingen til kartet er våre.",
        nn: "Temaa og koplinga til kartet er våre.",
        en: "The themes and the link to the map are ours.",
    }
    BORROW {
        nb: "Lån og tilpass",
        nn: "Lån og tilpass",
        en: "Borrow and adapt",
    }
    BORROW_HINT {
        nb: "Dere får en skisse som begynner der de andre sluttet. Endre alt som ikke passer.",
        nn: "De får ei skisse som startar der dei andre slutta. Endre alt som ikkje passar.",
        en: "You get a sketch that starts where the others left off. Change whatever does not fit.",
    }
    ADAPTED {
        nb: "Tilpasset hos oss: {text}",
        nn: "Tilpassa hos oss: {text}",
        en: "Adapted here: {text}",
    }
    BORROWED {
        nb: "Skisser lånt herfra",
        nn: "Skisser lånte herifrå",
        en: "Sketches borrowed from here",
    }
    SOURCE {
        nb: "Kilde: {source}",
        nn: "Kjelde: {source}",
        en: "Source: {source}",
    }
    BACK {
        nb: "Alle ideer",
        nn: "Alle idear",
        en: "All ideas",
    }
    UNKNOWN_TITLE {
        nb: "Dette eksempelet finnes ikke her",
        nn: "Dette dømet finst ikkje her",
        en: "This example is not here",
    }
    UNKNOWN_TEXT {
        nb: "Kanskje er lenken fra en nyere utgave av siden. Her er eksemplene vi har.",
        nn: "Kanskje er lenka frå ei nyare utgåve av sida. Her er døma vi har.",
        en: "Perhaps the link is from a newer version of the page. These are the examples we have.",
    }
}
