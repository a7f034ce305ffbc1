//! The first screen.

use super::texts;

texts! {
    TITLE {
        nb: "Gjør ideen konkret, sammen",
        nn: "Gjer ideen konkret, saman",
        en: "Make your idea real, together",
    }
    LEAD {
        nb: "For folk i små kommuner som vil få til noe sammen. På ti minutter går dere fra «noe burde vært gjort» til et ark som sier hva, hvem og når.",
        nn: "For folk i små kommunar som vil få til noko saman. På ti minutt går de frå «noko burde vore gjort» til eit ark som seier kva, kven og når.",
        en: "For people in small municipalities who want to get something done together. In ten minutes you go from “someone should do something” to a sheet that says what, who and when.",
    }
    BUILT_ON {
        nb: "Bygger på rapporten «{title}» (2023).",
        nn: "Bygger på rapporten «{title}» (2023).",
        en: "Built on the report “{title}” (2023).",
    }
    DOORS {
        nb: "Tre veier inn",
        nn: "Tre vegar inn",
        en: "Three ways in",
    }
    DOORS_LEAD {
        nb: "Begynn der det passer. Ingen av dem krever en annen.",
        nn: "Start der det passar. Ingen av dei krev ein annan.",
        en: "Start wherever suits you. None of them needs another.",
    }
    MINUTES {
        nb: "{n} minutter",
        nn: "{n} minutt",
        en: "{n} minutes",
    }
    SEE_MAP {
        nb: "Kjenn etter på kartet",
        nn: "Kjenn etter på kartet",
        en: "Look at the map",
    }
    MAP_TEXT {
        nb: "Femten ting som kjennetegner små kommuner. Hva stemmer hos dere?",
        nn: "Femten ting som kjenneteiknar små kommunar. Kva stemmer hos dykk?",
        en: "Fifteen things that are typical of small municipalities. Which are true of yours?",
    }
    TRY_MEASURE {
        nb: "Prøv et tiltak",
        nn: "Prøv eit tiltak",
        en: "Try an initiative",
    }
    MEASURE_TEXT {
        nb: "Seks ideer fra rapporten. Fyll én av dem med det dere strever med.",
        nn: "Seks idear frå rapporten. Fyll éin av dei med det de strevar med.",
        en: "Six ideas from the report. Fill one with what you struggle with.",
    }
    MAKE_SKETCH {
        nb: "Lag en skisse",
        nn: "Lag ei skisse",
        en: "Make a sketch",
    }
    SKETCH_TEXT {
        nb: "Ett ark for én idé: hva, hvorfor, hvem og neste steg. Én setning er nok.",
        nn: "Eitt ark for éin idé: kva, kvifor, kven og neste steg. Éi setning er nok.",
        en: "One sheet for one idea: what, why, who and what next. One sentence is enough.",
    }
    TEN_MINUTES {
        nb: "Har dere bare ti minutter? Begynn her",
        nn: "Har de berre ti minutt? Start her",
        en: "Only ten minutes? Start here",
    }
    LATEST {
        nb: "Fortsett der dere slapp",
        nn: "Hald fram der de slapp",
        en: "Carry on where you left off",
    }
    ALL_WORKS {
        nb: "Alt i «Arbeidet vårt»",
        nn: "Alt i «Arbeidet vårt»",
        en: "Everything in “Our work”",
    }
}
