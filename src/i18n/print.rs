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
    BLANK_FOOT {
        nb: "Skjemaet kan skrives inn på nettsiden Nyskapingslaget etterpå.",
        nn: "Skjemaet kan skrivast inn på nettsida Nyskapingslaget etterpå.",
        en: "The form can be typed in on the page Nyskapingslaget afterwards.",
    }
    IDEA_HINT {
        nb: "Si det så en nabo forstår det. Første linje er navnet på skissen.",
        nn: "Sei det så ein nabo forstår det. Første linje er namnet på skissa.",
        en: "Say it so that a neighbour understands. The first line is the name of the sketch.",
    }
    TEAM_PLAY_HINT {
        nb: "Sett numrene på laget inn i ringene: de nærmeste innerst. Hvordan drar de lasset sammen?",
        nn: "Set numra på laget inn i ringane: dei nærmaste inst. Korleis dreg dei lasset saman?",
        en: "Put the numbers of the team into the rings, the nearest in the middle. How do they pull together?",
    }
    TEAM_HINT {
        nb: "Ett nummer på hver linje. Kryss av for nivå og for om dere har kontakt.",
        nn: "Eitt nummer på kvar linje. Kryss av for nivå og for om de har kontakt.",
        en: "One number on each line. Tick the level, and whether you are in touch.",
    }
    EFFECT_HINT {
        nb: "Fylles ut når dere har prøvd. Kryss av for det som er nytt.",
        nn: "Blir fylt ut når de har prøvd. Kryss av for det som er nytt.",
        en: "To be filled in when you have tried. Tick what is new.",
    }
    STEP_WHEN {
        nb: "Når",
        nn: "Når",
        en: "When",
    }
    DATE {
        nb: "Dato",
        nn: "Dato",
        en: "Date",
    }
    WRITERS {
        nb: "Skrevet av",
        nn: "Skrive av",
        en: "Written by",
    }
    TEAM_RINGS {
        nb: "Laget i tre ringer rundt ideen, de nærmeste innerst",
        nn: "Laget i tre ringar rundt ideen, dei nærmaste inst",
        en: "The team in three rings round the idea, the nearest in the middle",
    }
    EMPTY_RINGS {
        nb: "Tre tomme ringer rundt ideen: lokalt innerst, så regionalt og nasjonalt",
        nn: "Tre tomme ringar rundt ideen: lokalt inst, så regionalt og nasjonalt",
        en: "Three empty rings round the idea: local in the middle, then regional and national",
    }
    SUM {
        nb: "Til sammen",
        nn: "Til saman",
        en: "In total",
    }
    WHY_HARD {
        nb: "Hva som er vanskelig: {text}",
        nn: "Kva som er vanskeleg: {text}",
        en: "What is hard: {text}",
    }
    PLACE_SEEKS {
        nb: "{municipality} søker",
        nn: "{municipality} søker",
        en: "{municipality} is looking for",
    }
    WE_SEEK {
        nb: "Vi søker",
        nn: "Vi søker",
        en: "We are looking for",
    }
    PILE_FROM {
        nb: "Fra Arbeidet vårt",
        nn: "Frå Arbeidet vårt",
        en: "From Our work",
    }
    PILE_ONE {
        nb: "Ett arbeid",
        nn: "Eitt arbeid",
        en: "One work",
    }
    PILE_MANY {
        nb: "{n} arbeider",
        nn: "{n} arbeid",
        en: "{n} works",
    }
    PILE_LIST {
        nb: "Dette ligger i bunken",
        nn: "Dette ligg i bunken",
        en: "What is in the pile",
    }
    PILE_NAME {
        nb: "Navn",
        nn: "Namn",
        en: "Name",
    }
    PILE_KIND {
        nb: "Hva slags",
        nn: "Kva slag",
        en: "Kind",
    }
}
