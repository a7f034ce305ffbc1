//! The measures and the screen of each.

use super::texts;

texts! {
    TITLE {
        nb: "Tiltak",
        nn: "Tiltak",
        en: "Initiatives",
    }
    LEAD {
        nb: "Seks ideer fra rapporten, som ansatte i kommuner fikk se og mene noe om. Her virker de: velg én, fyll den med det dere strever med, og ta med dere noe å bruke.",
        nn: "Seks idear frå rapporten, som tilsette i kommunar fekk sjå og meine noko om. Her verkar dei: vel éin, fyll han med det de strevar med, og ta med dykk noko å bruke.",
        en: "Six ideas from the report, which municipal staff were shown and asked about. Here they work: choose one, fill it with what you struggle with, and take away something to use.",
    }
    MORE_IDEAS {
        nb: "Flere ideer: se hva andre har gjort, og de 25 forslagene i rapporten",
        nn: "Fleire idear: sjå kva andre har gjort, og dei 25 forslaga i rapporten",
        en: "More ideas: see what others have done, and the 25 proposals in the report",
    }
    BACK {
        nb: "Alle tiltak",
        nn: "Alle tiltak",
        en: "All initiatives",
    }
    MAKE_SKETCH {
        nb: "Lag skisse av dette",
        nn: "Lag skisse av dette",
        en: "Make a sketch from this",
    }
    HONEST {
        nb: "Ingenting sendes. Det står ingen tjeneste bak, bare ideen.",
        nn: "Ingenting blir sendt. Det står inga teneste bak, berre ideen.",
        en: "Nothing is sent. There is no service behind this, only the idea.",
    }
    PROMISE {
        nb: "Slik var ideen i rapporten",
        nn: "Slik var ideen i rapporten",
        en: "The idea in the report",
    }
    WHAT {
        nb: "Hva er det?",
        nn: "Kva er det?",
        en: "What is it?",
    }
    HOW {
        nb: "Slik gjør dere",
        nn: "Slik gjer de",
        en: "What you do",
    }
    WHO {
        nb: "Hvem kan være på laget?",
        nn: "Kven kan vere på laget?",
        en: "Who could be on the team?",
    }
    MADE {
        nb: "Skisser laget av dette",
        nn: "Skisser laga av dette",
        en: "Sketches made from this",
    }
    SOURCE {
        nb: "Kilde: {source}",
        nn: "Kjelde: {source}",
        en: "Source: {source}",
    }
    UNKNOWN_TITLE {
        nb: "Dette tiltaket finnes ikke her",
        nn: "Dette tiltaket finst ikkje her",
        en: "This initiative is not here",
    }
    UNKNOWN_TEXT {
        nb: "Kanskje er lenken fra en nyere utgave av siden. Her er tiltakene vi har.",
        nn: "Kanskje er lenka frå ei nyare utgåve av sida. Her er tiltaka vi har.",
        en: "Perhaps the link is from a newer version of the page. These are the initiatives we have.",
    }
}
