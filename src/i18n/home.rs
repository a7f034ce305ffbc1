//! The first screen.

use super::texts;

texts! {
    TITLE {
        nb: "Gjør ideen konkret, sammen",
        nn: "Gjer ideen konkret, saman",
        en: "Make your idea real, together",
    }
    LEAD {
        nb: "Et felles ark for små kommuner: fra «noe burde vært gjort» til hvem som gjør hva. Skriv alene eller rundt et bord, og ta vare på det dere blir enige om.",
        nn: "Eit felles ark for små kommunar: frå «noko burde vore gjort» til kven som gjer kva. Skriv åleine eller rundt eit bord, og ta vare på det de blir einige om.",
        en: "A shared sheet for small municipalities: from “someone should do something” to who does what. Write alone or round a table, and keep what you agree on.",
    }
    SEE_MAP {
        nb: "Kjenn etter på kartet",
        nn: "Kjenn etter på kartet",
        en: "Look at the map",
    }
    SEE_MEASURES {
        nb: "Se tiltakene",
        nn: "Sjå tiltaka",
        en: "See the initiatives",
    }
    TRY_MEASURE {
        nb: "Prøv et tiltak",
        nn: "Prøv eit tiltak",
        en: "Try an initiative",
    }
    LATEST_SKETCHES {
        nb: "Dine siste skisser",
        nn: "Dei siste skissene dine",
        en: "Your latest sketches",
    }
    ALL_SKETCHES {
        nb: "Se alle skissene",
        nn: "Sjå alle skissene",
        en: "See all sketches",
    }
}
