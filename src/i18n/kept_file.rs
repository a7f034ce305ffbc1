//! «Lagre også til en fil»: what is told of the file that everything is written to as well.

use super::texts;

texts! {
    CHOOSE {
        nb: "Lagre også til en fil",
        nn: "Lagre òg til ei fil",
        en: "Save to a file as well",
    }
    HINT {
        nb: "Velg en fil på maskinen, så blir alt skrevet dit også når noe lagres her.",
        nn: "Vel ei fil på maskina, så blir alt skrive dit òg når noko blir lagra her.",
        en: "Choose a file on this device, and everything is written there too when something is saved here.",
    }
    WRITING {
        nb: "Skriver til {file} …",
        nn: "Skriv til {file} …",
        en: "Writing to {file} …",
    }
    WRITTEN {
        nb: "Alt er også i filen {file}. Sist skrevet {when}, og lest tilbake.",
        nn: "Alt er òg i fila {file}. Sist skrive {when}, og lese tilbake.",
        en: "Everything is in the file {file} too. Last written {when}, and read back.",
    }
    LAST {
        nb: "Sist skrevet {when}.",
        nn: "Sist skrive {when}.",
        en: "Last written {when}.",
    }
    ELSEWHERE {
        nb: "En annen fane skriver til {file}.",
        nn: "Ei anna fane skriv til {file}.",
        en: "Another tab writes to {file}.",
    }
    ASKS {
        nb: "Nettleseren vil at du sier ja på nytt før siden skriver til {file}.",
        nn: "Nettlesaren vil at du seier ja på nytt før sida skriv til {file}.",
        en: "The browser wants you to say yes again before the page writes to {file}.",
    }
    REFUSED {
        nb: "Siden får ikke skrive til {file}. Alt er lagret her som før.",
        nn: "Sida får ikkje skrive til {file}. Alt er lagra her som før.",
        en: "The page may not write to {file}. Everything is saved here as before.",
    }
    FULL {
        nb: "Det er ikke plass til {file} på disken. Alt er lagret her som før.",
        nn: "Det er ikkje plass til {file} på disken. Alt er lagra her som før.",
        en: "There is no room for {file} on the disk. Everything is saved here as before.",
    }
    GONE {
        nb: "Filen {file} er borte eller flyttet. Alt er lagret her som før. Velg en ny.",
        nn: "Fila {file} er borte eller flytta. Alt er lagra her som før. Vel ei ny.",
        en: "The file {file} is gone or has been moved. Everything is saved here as before. Choose a new one.",
    }
    FAILED {
        nb: "Filen {file} ble ikke skrevet. Alt er lagret her som før.",
        nn: "Fila {file} blei ikkje skriven. Alt er lagra her som før.",
        en: "The file {file} was not written. Everything is saved here as before.",
    }
    DIFFERS {
        nb: "Det siden leste tilbake fra {file}, er ikke det den skrev. Alt er lagret her som før.",
        nn: "Det sida las tilbake frå {file}, er ikkje det ho skreiv. Alt er lagra her som før.",
        en: "What the page read back from {file} is not what it wrote. Everything is saved here as before.",
    }
    HOLDS_OTHER {
        nb: "I {file} ligger det noe som ikke er her. Hent det inn først, så går ingenting tapt.",
        nn: "I {file} ligg det noko som ikkje er her. Hent det inn først, så går ingenting tapt.",
        en: "There is something in {file} that is not here. Add it first, so that nothing is lost.",
    }
    GO_ON {
        nb: "Fortsett å skrive til filen",
        nn: "Hald fram med å skrive til fila",
        en: "Go on writing to the file",
    }
    TAKE_IN {
        nb: "Hent inn fra filen",
        nn: "Hent inn frå fila",
        en: "Add from the file",
    }
    WRITE_OVER {
        nb: "Skriv over filen",
        nn: "Skriv over fila",
        en: "Write over the file",
    }
    CHOOSE_OTHER {
        nb: "Velg en annen fil",
        nn: "Vel ei anna fil",
        en: "Choose another file",
    }
    STOP {
        nb: "Slutt å skrive til filen",
        nn: "Slutt å skrive til fila",
        en: "Stop writing to the file",
    }
    NOT_WRITTEN {
        nb: "Filen på maskinen blir ikke skrevet nå. Alt er lagret her i nettleseren som før.",
        nn: "Fila på maskina blir ikkje skriven no. Alt er lagra her i nettlesaren som før.",
        en: "The file on this device is not being written now. Everything is saved here in the browser as before.",
    }
}
