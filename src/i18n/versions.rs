//! Earlier versions of a sketch.

use super::texts;

texts! {
    TITLE {
        nb: "Versjoner",
        nn: "Versjonar",
        en: "Versions",
    }
    TITLE_OF {
        nb: "Versjoner av «{title}»",
        nn: "Versjonar av «{title}»",
        en: "Versions of “{title}”",
    }
    LEAD {
        nb: "Siden tar vare på tidligere versjoner mens du skriver, inntil 30 av hver skisse. De ligger bare på denne maskinen.",
        nn: "Sida tek vare på tidlegare versjonar medan du skriv, inntil 30 av kvar skisse. Dei ligg berre på denne maskina.",
        en: "The page keeps earlier versions as you write, up to 30 of each sketch. They are only on this device.",
    }
    BACK {
        nb: "Til skissen",
        nn: "Til skissa",
        en: "To the sketch",
    }
    NONE {
        nb: "Ingen tidligere versjoner ennå. De kommer når du skriver videre.",
        nn: "Ingen tidlegare versjonar enno. Dei kjem når du skriv vidare.",
        en: "No earlier versions yet. They appear as you go on writing.",
    }
    NOT_KEPT {
        nb: "Denne nettleseren tar ikke vare på tidligere versjoner. Det du skriver, blir lagret som vanlig.",
        nn: "Denne nettlesaren tek ikkje vare på tidlegare versjonar. Det du skriv, blir lagra som vanleg.",
        en: "This browser does not keep earlier versions. What you write is saved as usual.",
    }
    NOW {
        nb: "Slik den er nå",
        nn: "Slik ho er no",
        en: "As it is now",
    }
    OLDEST {
        nb: "Den eldste versjonen som er tatt vare på.",
        nn: "Den eldste versjonen som er teken vare på.",
        en: "The oldest version that has been kept.",
    }
    CHANGED {
        nb: "Endret: {parts}.",
        nn: "Endra: {parts}.",
        en: "Changed: {parts}.",
    }
    WORDS {
        nb: "Ord lagt til: {added}. Ord tatt bort: {removed}.",
        nn: "Ord lagde til: {added}. Ord tekne bort: {removed}.",
        en: "Words added: {added}. Words taken away: {removed}.",
    }
    NOTHING_SEEN {
        nb: "Teksten er den samme.",
        nn: "Teksten er den same.",
        en: "The text is the same.",
    }
    SEE {
        nb: "Se hva som ble endret",
        nn: "Sjå kva som blei endra",
        en: "See what was changed",
    }
    RESTORE {
        nb: "Hent tilbake denne versjonen",
        nn: "Hent tilbake denne versjonen",
        en: "Restore this version",
    }
    FROM {
        nb: "fra {when}",
        nn: "frå {when}",
        en: "from {when}",
    }
    ADDED {
        nb: "lagt til:",
        nn: "lagt til:",
        en: "added:",
    }
    REMOVED {
        nb: "tatt bort:",
        nn: "teke bort:",
        en: "taken away:",
    }
    RESTORED {
        nb: "Den tidligere versjonen er hentet tilbake. Den du hadde, ligger blant versjonene.",
        nn: "Den tidlegare versjonen er henta tilbake. Den du hadde, ligg blant versjonane.",
        en: "The earlier version is restored. The one you had is among the versions.",
    }
    UNDO {
        nb: "Angre",
        nn: "Angre",
        en: "Undo",
    }
    TAKEN_BACK {
        nb: "Alt er som før",
        nn: "Alt er som før",
        en: "Everything is as before",
    }
}
