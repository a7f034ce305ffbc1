//! What is said of a draft, a self-check or the answers to the guide, where there is another text
//! for a sketch.

use super::texts;

texts! {
    BINNED {
        nb: "Lagt i papirkurven",
        nn: "Lagd i papirkorga",
        en: "Moved to the bin",
    }
    BINNED_MANY {
        nb: "{n} er lagt i papirkurven",
        nn: "{n} er lagde i papirkorga",
        en: "{n} were moved to the bin",
    }
    RESTORED_MANY {
        nb: "{n} er hentet tilbake",
        nn: "{n} er henta tilbake",
        en: "{n} were taken out of the bin",
    }
    RESTORED {
        nb: "Hentet tilbake",
        nn: "Henta tilbake",
        en: "Taken out of the bin",
    }
    KEPT_OTHER {
        nb: "Det som ble skrevet i en annen fane, er tatt vare på som en egen tekst.",
        nn: "Det som blei skrive i ei anna fane, er teke vare på som ein eigen tekst.",
        en: "What was written in another tab is kept as a separate text.",
    }
    KEPT_BOTH {
        nb: "Dette ble endret i en annen fane også. Det du skrev her, er tatt vare på for seg.",
        nn: "Dette blei endra i ei anna fane òg. Det du skreiv her, er teke vare på for seg.",
        en: "This was changed in another tab too. What you wrote here has been kept on its own.",
    }
    WATCHING_TITLE {
        nb: "Dette er åpent i en annen fane",
        nn: "Dette er ope i ei anna fane",
        en: "This is open in another tab",
    }
    CONFLICT_NOTE {
        nb: "Dette ble endret to steder. Her er den ene utgaven.",
        nn: "Dette blei endra to stader. Her er den eine utgåva.",
        en: "This was changed in two places. Here is one of the versions.",
    }
    NOTE_ORIGIN {
        nb: "Dette ble endret to steder.",
        nn: "Dette blei endra to stader.",
        en: "This was changed in two places.",
    }
    COMPARE_LEAD {
        nb: "Dette ble endret to steder. Her ser dere hva som er ulikt. Velg hvilken utgave dere vil skrive videre på. Den andre legges i papirkurven.",
        nn: "Dette blei endra to stader. Her ser de kva som er ulikt. Vel kva utgåve de vil skrive vidare på. Den andre blir lagd i papirkorga.",
        en: "This was changed in two places. Here is what differs. Choose which version to go on with. The other one goes to the bin.",
    }
    KEEP_APART {
        nb: "Behold begge hver for seg",
        nn: "Behald begge kvar for seg",
        en: "Keep both, each on its own",
    }
    KEPT_APART {
        nb: "Nå har du begge",
        nn: "No har du begge",
        en: "Now you have both",
    }
    SOLVED {
        nb: "Valget er lagret. Den andre utgaven ligger i papirkurven.",
        nn: "Valet er lagra. Den andre utgåva ligg i papirkorga.",
        en: "Your choice is saved. The other version is in the bin.",
    }
    BACK {
        nb: "Tilbake",
        nn: "Tilbake",
        en: "Back",
    }
    BIN_EMPTIED_ONE {
        nb: "Papirkurven er tømt. Én tekst er slettet for godt.",
        nn: "Papirkorga er tømd. Éin tekst er sletta for godt.",
        en: "The bin is empty. One text was deleted for good.",
    }
    BIN_EMPTIED_MANY {
        nb: "Papirkurven er tømt. {n} tekster er slettet for godt.",
        nn: "Papirkorga er tømd. {n} tekstar er sletta for godt.",
        en: "The bin is empty. {n} texts were deleted for good.",
    }
    IMPORTED_ADDED_ONE {
        nb: "Én ny tekst er hentet inn.",
        nn: "Éin ny tekst er henta inn.",
        en: "One new text was added.",
    }
    IMPORTED_ADDED_MANY {
        nb: "{n} nye tekster er hentet inn.",
        nn: "{n} nye tekstar er henta inn.",
        en: "{n} new texts were added.",
    }
    IMPORTED_ADVANCED_ONE {
        nb: "Én tekst ble oppdatert.",
        nn: "Éin tekst blei oppdatert.",
        en: "One text was updated.",
    }
    IMPORTED_ADVANCED_MANY {
        nb: "{n} tekster ble oppdatert.",
        nn: "{n} tekstar blei oppdaterte.",
        en: "{n} texts were updated.",
    }
}
