//! What only stands on paper and in copied text.

use super::texts;

texts! {
    SHEET_NAME {
        nb: "Nyskapingslaget · navigasjonsskisse",
        nn: "Nyskapingslaget · navigasjonsskisse",
        en: "Nyskapingslaget · navigation sketch",
    }
    BLANK_TITLE {
        nb: "Gjør ideen konkret, sammen",
        nn: "Gjer ideen konkret, saman",
        en: "Make your idea real, together",
    }
    STATUS_IS {
        nb: "Status: {status}",
        nn: "Status: {status}",
        en: "Status: {status}",
    }
    CHANGED_ON {
        nb: "Endret {when}",
        nn: "Endra {when}",
        en: "Changed {when}",
    }
    THEMES_ARE {
        nb: "Tema: {themes}",
        nn: "Tema: {themes}",
        en: "Themes: {themes}",
    }
    WRITTEN_BY {
        nb: "Skrevet av: {names}",
        nn: "Skrive av: {names}",
        en: "Written by: {names}",
    }
    FOOT {
        nb: "Laget i nettleseren med Nyskapingslaget. Ingenting er sendt.",
        nn: "Laga i nettlesaren med Nyskapingslaget. Ingenting er sendt.",
        en: "Made in the browser with Nyskapingslaget. Nothing has been sent.",
    }
    MAP_IS {
        nb: "Svarer på: {elements}",
        nn: "Svarer på: {elements}",
        en: "Addresses: {elements}",
    }
}
