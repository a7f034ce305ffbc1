//! The catalogue of proposals: what it shows, how it is narrowed down, and the way to a sketch.

use super::texts;

texts! {
    TITLE {
        nb: "Forslag",
        nn: "Forslag",
        en: "Proposals",
    }
    LEAD {
        nb: "Rapporten lister opp {total} forslag fra møter og samtaler. Finn et som ligner på det dere trenger, og gjør det til deres eget.",
        nn: "Rapporten listar opp {total} forslag frå møte og samtalar. Finn eit som liknar på det de treng, og gjer det til dykkar eige.",
        en: "The report lists {total} proposals from meetings and conversations. Find one that is close to what you need, and make it your own.",
    }
    HONEST {
        nb: "Et forslag er en idé, ikke en tjeneste. Det er ikke noe å søke på her.",
        nn: "Eit forslag er ein idé, ikkje ei teneste. Det er ikkje noko å søke på her.",
        en: "A proposal is an idea, not a service. There is nothing to apply for here.",
    }
    OUR_LINK {
        nb: "Navnene er rapportens. Forklaringen, temaet, nivået og koblingen til kartet er vår tolkning.",
        nn: "Namna er frå rapporten. Forklaringa, temaet, nivået og koplinga til kartet er vår tolking.",
        en: "The names are the report’s. The explanation, the theme, the level and the link to the map are our reading.",
    }
    FILTERS {
        nb: "Velg ut forslag",
        nn: "Vel ut forslag",
        en: "Narrow down the proposals",
    }
    LEVEL {
        nb: "Hvem må være med?",
        nn: "Kven må vere med?",
        en: "Who has to take part?",
    }
    ALL_LEVELS {
        nb: "Alle nivåer",
        nn: "Alle nivå",
        en: "All levels",
    }
    MAP {
        nb: "Punkt på kartet",
        nn: "Punkt på kartet",
        en: "Point on the map",
    }
    ALL_ELEMENTS {
        nb: "Hele kartet",
        nn: "Heile kartet",
        en: "The whole map",
    }
    COUNT_LEFT {
        nb: "{n} av {total} forslag",
        nn: "{n} av {total} forslag",
        en: "{n} of {total} proposals",
    }
    COUNT_ALL {
        nb: "Alle {total} forslag",
        nn: "Alle {total} forslag",
        en: "All {total} proposals",
    }
    NONE_LEFT {
        nb: "Ingen forslag passer med alt dere har valgt. Ta bort ett av valgene, eller vis alt.",
        nn: "Ingen forslag passar med alt de har valt. Ta bort eitt av vala, eller vis alt.",
        en: "No proposal fits everything you have chosen. Remove one of your choices, or show everything.",
    }
    ANSWERS_MAP {
        nb: "Svarer på dette på kartet",
        nn: "Svarer på dette på kartet",
        en: "Addresses this on the map",
    }
    START_SKETCH {
        nb: "Lag skisse av dette",
        nn: "Lag skisse av dette",
        en: "Make a sketch from this",
    }
    SEE_PROTOTYPE {
        nb: "Prøv det her: {name}",
        nn: "Prøv det her: {name}",
        en: "Try it here: {name}",
    }
    UNKNOWN_TITLE {
        nb: "Dette forslaget finnes ikke her",
        nn: "Dette forslaget finst ikkje her",
        en: "This proposal is not here",
    }
    UNKNOWN_TEXT {
        nb: "Kanskje er lenken fra en nyere utgave av siden. Her er forslagene vi har.",
        nn: "Kanskje er lenka frå ei nyare utgåve av sida. Her er forslaga vi har.",
        en: "Perhaps the link is from a newer version of the page. These are the proposals we have.",
    }
}
