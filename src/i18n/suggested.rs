//! What may be taken into a sketch, and the buttons that wait for the first word.

use super::texts;

texts! {
    FROM {
        nb: "Forslag fra {name}",
        nn: "Forslag frå {name}",
        en: "Suggestion from {name}",
    }
    BORROW {
        nb: "Lån setningen",
        nn: "Lån setninga",
        en: "Borrow the sentence",
    }
    BORROW_TO {
        nb: "Lån setningen til {field}",
        nn: "Lån setninga til {field}",
        en: "Borrow the sentence for {field}",
    }
    TAKE {
        nb: "Ta med forslagene",
        nn: "Ta med forslaga",
        en: "Add the suggestions",
    }
    TAKE_TO {
        nb: "Ta med forslagene til {field}",
        nn: "Ta med forslaga til {field}",
        en: "Add the suggestions for {field}",
    }
    WAITS {
        nb: "Skriv eller velg noe først, så kan du lage en skisse av det.",
        nn: "Skriv eller vel noko først, så kan du lage ei skisse av det.",
        en: "Write or choose something first, and you can make a sketch from it.",
    }
    WAITS_FOR_ANSWER {
        nb: "Svar på et spørsmål først, så kan dere ta svaret med til en skisse.",
        nn: "Svar på eit spørsmål først, så kan de ta svaret med til ei skisse.",
        en: "Answer a question first, and you can take the answer to a sketch.",
    }
    WAITS_FOR_TICK {
        nb: "Kryss av eller skriv et notat først, så kan dere lage en skisse av det.",
        nn: "Kryss av eller skriv eit notat først, så kan de lage ei skisse av det.",
        en: "Tick a point or write a note first, and you can make a sketch from it.",
    }
}
