//! What stands beside the words of whoever hosts the page.

use super::texts;

texts! {
    OWNER {
        nb: "Ansvarlig for siden:",
        nn: "Ansvarleg for sida:",
        en: "Responsible for this page:",
    }
    STATEMENT {
        nb: "Tilgjengelighetserklæring",
        nn: "Tilgjengelegheitserklæring",
        en: "Accessibility statement",
    }
}
