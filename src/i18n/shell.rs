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
        nb: "Systemkart",
        nn: "Systemkart",
        en: "System map",
    }
    MEASURES {
        nb: "Tiltak",
        nn: "Tiltak",
        en: "Initiatives",
    }
    SKETCHES {
        nb: "Skisser",
        nn: "Skisser",
        en: "Sketches",
    }
    GUIDE {
        nb: "Nyskapingslaget",
        nn: "Nyskapingslaget",
        en: "The team",
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
    EXAMPLES {
        nb: "Eksempler",
        nn: "Døme",
        en: "Examples",
    }
    ABOUT {
        nb: "Om",
        nn: "Om",
        en: "About",
    }
    PLEDGE {
        nb: "Ingenting sendes. Alt du skriver, blir på denne maskinen.",
        nn: "Ingenting blir sendt. Alt du skriv, blir på denne maskina.",
        en: "Nothing is sent. What you write stays on this device.",
    }
    FOOTER_LINK {
        nb: "Om siden, kildene og personvernet",
        nn: "Om sida, kjeldene og personvernet",
        en: "About the page, sources and privacy",
    }
    NOT_FOUND_TITLE {
        nb: "Her tok veien slutt",
        nn: "Her tok vegen slutt",
        en: "The road ends here",
    }
    NOT_FOUND_TEXT {
        nb: "Denne siden finnes ikke. Skissene dine ligger trygt der de lå.",
        nn: "Denne sida finst ikkje. Skissene dine ligg trygt der dei låg.",
        en: "This page does not exist. Your sketches are safe where they were.",
    }
    TO_HOME {
        nb: "Til Hjem",
        nn: "Til Heim",
        en: "Go to Home",
    }
    SEE_SKETCHES {
        nb: "Se skissene",
        nn: "Sjå skissene",
        en: "See your sketches",
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
