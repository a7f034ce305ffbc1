//! Habits that keep texts safe.

use super::texts;

texts! {
    PROMISED {
        nb: "Nettleseren har lovet å ikke rydde bort tekstene.",
        nn: "Nettlesaren har lova å ikkje rydde bort tekstane.",
        en: "The browser has promised not to tidy your texts away.",
    }
    NOT_PROMISED {
        nb: "Nettleseren lover ikke å la være å rydde bort tekstene når det er lite plass. Last ned det du vil ta vare på.",
        nn: "Nettlesaren lovar ikkje å la vere å rydde bort tekstane når det er lite plass. Last ned det du vil ta vare på.",
        en: "The browser does not promise to keep your texts when space is short. Download whatever you want to keep.",
    }
    CHANGED_SINCE_ONE {
        nb: "Én skisse er endret siden.",
        nn: "Éi skisse er endra sidan.",
        en: "One sketch has changed since.",
    }
    CHANGED_SINCE_MANY {
        nb: "{n} skisser er endret siden.",
        nn: "{n} skisser er endra sidan.",
        en: "{n} sketches have changed since.",
    }
}
