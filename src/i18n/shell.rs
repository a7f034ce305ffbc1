//! The frame round every screen: navigation, language, footer, start.

use super::texts;

texts! {
    APP_NAME {
        nb: "Nyskapingslaget",
        nn: "Nyskapingslaget",
        en: "Nyskapingslaget",
    }
    SKIP_LINK {
        nb: "Hopp til hovedinnhold",
        nn: "Hopp til hovudinnhald",
        en: "Skip to main content",
    }
    MAIN_MENU {
        nb: "Hovedmeny",
        nn: "Hovudmeny",
        en: "Main menu",
    }
    MENU {
        nb: "Meny",
        nn: "Meny",
        en: "Menu",
    }
    LANGUAGE {
        nb: "Språk",
        nn: "Språk",
        en: "Language",
    }
    HOME {
        nb: "Hjem",
        nn: "Heim",
        en: "Home",
    }
    MAP {
        nb: "Kartet",
        nn: "Kartet",
        en: "The map",
    }
    SELFCHECK {
        nb: "Selvsjekk",
        nn: "Sjølvsjekk",
        en: "Self-check",
    }
    MEASURES {
        nb: "Tiltak",
        nn: "Tiltak",
        en: "Initiatives",
    }
    WORKSHOP {
        nb: "Verksted",
        nn: "Verkstad",
        en: "Workshop",
    }
    WORKS {
        nb: "Arbeidet vårt",
        nn: "Arbeidet vårt",
        en: "Our work",
    }
    GUIDE {
        nb: "Bygg laget",
        nn: "Bygg laget",
        en: "Build the team",
    }
    SEARCH {
        nb: "Søk i alt",
        nn: "Søk i alt",
        en: "Search everything",
    }
    SEARCH_KEYS {
        nb: "Søk i alt (Ctrl+K)",
        nn: "Søk i alt (Ctrl+K)",
        en: "Search everything (Ctrl+K)",
    }
    IDEAS {
        nb: "Lån ideer",
        nn: "Lån idear",
        en: "Borrow ideas",
    }
    ABOUT {
        nb: "Om",
        nn: "Om",
        en: "About",
    }
    ACCESSIBILITY {
        nb: "Tilgjengelighet",
        nn: "Tilgjengelegheit",
        en: "Accessibility",
    }
    PLEDGE {
        nb: "Ingenting sendes. Alt du skriver, blir på denne maskinen.",
        nn: "Ingenting blir sendt. Alt du skriv, blir på denne maskina.",
        en: "Nothing is sent. What you write stays on this device.",
    }
    NOT_FOUND_TITLE {
        nb: "Her tok veien slutt",
        nn: "Her tok vegen slutt",
        en: "The road ends here",
    }
    NOT_FOUND_TEXT {
        nb: "Denne siden finnes ikke. Det dere har skrevet, ligger trygt der det lå.",
        nn: "Denne sida finst ikkje. Det de har skrive, ligg trygt der det låg.",
        en: "This page does not exist. What you have written is safe where it was.",
    }
    TO_HOME {
        nb: "Til forsiden",
        nn: "Til framsida",
        en: "Go to the first page",
    }
    SEE_SKETCHES {
        nb: "Se arbeidet vårt",
        nn: "Sjå arbeidet vårt",
        en: "See our work",
    }
    CLOSE {
        nb: "Lukk",
        nn: "Lukk",
        en: "Close",
    }
    READING {
        nb: "Henter det som er lagret …",
        nn: "Hentar det som er lagra …",
        en: "Loading what you have saved…",
    }
    NOT_LOADED_TITLE {
        nb: "Resten av siden kom ikke fram",
        nn: "Resten av sida kom ikkje fram",
        en: "The rest of the page did not arrive",
    }
    NOT_LOADED_TEXT {
        nb: "Det du har skrevet, ligger trygt. Sjekk nettet og prøv igjen.",
        nn: "Det du har skrive, ligg trygt. Sjekk nettet og prøv igjen.",
        en: "What you have written is safe. Check the network and try again.",
    }
}
