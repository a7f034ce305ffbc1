//! A sketch that was changed in two places, side by side.

use super::texts;

texts! {
    TITLE {
        nb: "Sammenlign og velg",
        nn: "Samanlikn og vel",
        en: "Compare and choose",
    }
    LEAD {
        nb: "Skissen ble endret to steder. Her er det som er ulikt. Velg hva dere vil beholde, del for del. Ingenting blir borte: begge ligger blant versjonene etterpå.",
        nn: "Skissa blei endra to stader. Her er det som er ulikt. Vel kva de vil behalde, del for del. Ingenting blir borte: begge ligg blant versjonane etterpå.",
        en: "The sketch was changed in two places. Here is what differs. Choose what to keep, part by part. Nothing is lost: both are among the versions afterwards.",
    }
    THIS {
        nb: "Denne",
        nn: "Denne",
        en: "This one",
    }
    COPY {
        nb: "Kopien",
        nn: "Kopien",
        en: "The copy",
    }
    YOURS {
        nb: "Din, på denne maskinen",
        nn: "Di, på denne maskina",
        en: "Yours, on this device",
    }
    FROM_FILE {
        nb: "Fra fila {name}, {when}",
        nn: "Frå fila {name}, {when}",
        en: "From the file {name}, {when}",
    }
    FROM_ELSEWHERE {
        nb: "Den som kom inn, {when}",
        nn: "Den som kom inn, {when}",
        en: "The one that came in, {when}",
    }
    KEEP {
        nb: "Behold: {name}",
        nn: "Behald: {name}",
        en: "Keep: {name}",
    }
    DOTS {
        nb: "Prikker",
        nn: "Prikkar",
        en: "Dots",
    }
    NOT_HERE {
        nb: "En skisse som ikke er her",
        nn: "Ei skisse som ikkje er her",
        en: "A sketch that is not here",
    }
    DOTS_OF {
        nb: "{name}: {n}",
        nn: "{name}: {n}",
        en: "{name}: {n}",
    }
    ADD_DOTS {
        nb: "Behold, og legg sammen prikkene: {name}",
        nn: "Behald, og legg saman prikkane: {name}",
        en: "Keep, and add the dots together: {name}",
    }
    ADD_DOTS_THIS {
        nb: "Behold denne, og legg sammen prikkene",
        nn: "Behald denne, og legg saman prikkane",
        en: "Keep this one, and add the dots together",
    }
    ADD_DOTS_HINT {
        nb: "Talte to maskiner hver sin del av rommet, legges prikkene sammen. Talte de det samme, er det nok å beholde den ene.",
        nn: "Talde to maskiner kvar sin del av rommet, blir prikkane lagde saman. Talde dei det same, er det nok å behalde den eine.",
        en: "If two devices each counted a part of the room, the dots are added together. If they counted the same, it is enough to keep one of them.",
    }
    BOTH {
        nb: "Begge",
        nn: "Begge",
        en: "Both",
    }
    CHOOSE {
        nb: "Hva beholder dere?",
        nn: "Kva beheld de?",
        en: "What do you keep?",
    }
    EMPTY {
        nb: "Tomt",
        nn: "Tomt",
        en: "Empty",
    }
    DIFFERS {
        nb: "ulikt:",
        nn: "ulikt:",
        en: "differs:",
    }
    RESULT {
        nb: "Slik blir det:",
        nn: "Slik blir det:",
        en: "The result:",
    }
    SAVE {
        nb: "Lagre valget",
        nn: "Lagre valet",
        en: "Save the choice",
    }
    KEEP_APART {
        nb: "Behold begge som to skisser",
        nn: "Behald begge som to skisser",
        en: "Keep both as two sketches",
    }
    SAME {
        nb: "Teksten er den samme i begge. Lagre valget, så blir det én skisse.",
        nn: "Teksten er den same i begge. Lagre valet, så blir det éi skisse.",
        en: "The text is the same in both. Save the choice, and they become one sketch.",
    }
    ALONE_TITLE {
        nb: "Det er ingenting å sammenligne med",
        nn: "Det er ingenting å samanlikne med",
        en: "There is nothing to compare with",
    }
    ALONE_TEXT {
        nb: "Den andre utgaven ligger i papirkurven eller er slettet. Denne står som den er, og kan bli en skisse for seg selv.",
        nn: "Den andre utgåva ligg i papirkorga eller er sletta. Denne står som ho er, og kan bli ei skisse for seg sjølv.",
        en: "The other version is in the bin or has been deleted. This one stands as it is, and can become a sketch of its own.",
    }
    KEEP_ALONE {
        nb: "Behold som egen skisse",
        nn: "Behald som eiga skisse",
        en: "Keep as a sketch of its own",
    }
    NOTE_ORIGIN {
        nb: "Skissen ble endret to steder.",
        nn: "Skissa blei endra to stader.",
        en: "The sketch was changed in two places.",
    }
    SOLVED {
        nb: "Skissene er samlet til én. Kopien ligger i papirkurven.",
        nn: "Skissene er samla til éi. Kopien ligg i papirkorga.",
        en: "The sketches are now one. The copy is in the bin.",
    }
    KEPT_APART {
        nb: "Dette er nå to skisser hver for seg",
        nn: "Dette er no to skisser kvar for seg",
        en: "These are now two separate sketches",
    }
}
