//! Habits that keep texts safe.

use super::texts;

texts! {
    PROMISED {
        nb: "Nettleseren har lovet å ikke rydde bort tekstene.",
        nn: "Nettlesaren har lova å ikkje rydde bort tekstane.",
        en: "The browser has promised not to tidy your texts away.",
    }
    NOT_PROMISED {
        nb: "Nettleseren kan slette tekstene når det er lite plass. Last ned det du vil ta vare på.",
        nn: "Nettlesaren kan slette tekstane når det er lite plass. Last ned det du vil ta vare på.",
        en: "The browser may delete your texts when space is short. Download whatever you want to keep.",
    }
    IN_APP_TITLE {
        nb: "Åpne siden i en vanlig nettleser",
        nn: "Opne sida i ein vanleg nettlesar",
        en: "Open the page in an ordinary browser",
    }
    IN_APP_TEXT {
        nb: "Du ser siden inne i en annen app. Der blir det du skriver, ofte borte når du lukker, og du kan ikke laste ned. Velg «Åpne i nettleser» i menyen til appen.",
        nn: "Du ser sida inne i ein annan app. Der blir det du skriv, ofte borte når du lukkar, og du kan ikkje laste ned. Vel «Opne i nettlesar» i menyen til appen.",
        en: "You are seeing the page inside another app. What you write there is often gone when you close it, and you cannot download. Choose “Open in browser” in the app’s menu.",
    }
    PRIVATE_TITLE {
        nb: "Det ser ut som et privat vindu",
        nn: "Det ser ut som eit privat vindauge",
        en: "This looks like a private window",
    }
    PRIVATE_TEXT {
        nb: "Da blir alt du skriver, borte når du lukker vinduet. Åpne siden i et vanlig vindu, eller last ned før du lukker.",
        nn: "Då blir alt du skriv, borte når du lukkar vindauget. Opne sida i eit vanleg vindauge, eller last ned før du lukkar.",
        en: "Everything you write is then gone when you close the window. Open the page in an ordinary window, or download before you close it.",
    }
    SEVEN_DAYS_TITLE {
        nb: "Last ned det du vil ta vare på",
        nn: "Last ned det du vil ta vare på",
        en: "Download whatever you want to keep",
    }
    SEVEN_DAYS_TEXT {
        nb: "På iPhone og iPad kan skissene bli slettet når siden ikke har vært åpnet på sju dager. Last dem ned, eller legg siden på Hjem-skjermen før du begynner. Hjem-skjermen har sitt eget lager: Det du har skrevet her, tar du med deg som fil.",
        nn: "På iPhone og iPad kan skissene bli sletta når sida ikkje har vore opna på sju dagar. Last dei ned, eller legg sida på Heim-skjermen før du byrjar. Heim-skjermen har sitt eige lager: Det du har skrive her, tek du med deg som fil.",
        en: "On iPhone and iPad, sketches may be deleted when the page has not been opened for seven days. Download them, or add the page to the Home Screen before you begin. The Home Screen has its own storage: take what you have written here with you as a file.",
    }
    HOME_SCREEN_TITLE {
        nb: "Skissene her ligger for seg selv",
        nn: "Skissene her ligg for seg sjølve",
        en: "The sketches here are kept apart",
    }
    HOME_SCREEN_TEXT {
        nb: "Du åpnet siden fra Hjem-skjermen, som har sitt eget lager. Skisser du laget i Safari, er ikke her. Last dem ned der, og velg «Hent inn» her.",
        nn: "Du opna sida frå Heim-skjermen, som har sitt eige lager. Skisser du laga i Safari, er ikkje her. Last dei ned der, og vel «Hent inn» her.",
        en: "You opened the page from the Home Screen, which has its own storage. Sketches you made in Safari are not here. Download them there, then add them here.",
    }
    ROOM_TITLE {
        nb: "Lageret i nettleseren er {percent} prosent fullt",
        nn: "Lageret i nettlesaren er {percent} prosent fullt",
        en: "The browser’s storage is {percent} per cent full",
    }
    ROOM_TEXT {
        nb: "Last ned skissene, så har du dem. Slett så dem du ikke trenger her, og tøm papirkurven.",
        nn: "Last ned skissene, så har du dei. Slett så dei du ikkje treng her, og tøm papirkorga.",
        en: "Download your sketches so that you have them. Then delete those you do not need here, and empty the bin.",
    }
    ROOM_TIDY {
        nb: "Rydd i skissene",
        nn: "Rydd i skissene",
        en: "Tidy the sketches",
    }
    LONG_AGO {
        nb: "Det er en stund siden. Last ned, så har du skissene også utenfor nettleseren.",
        nn: "Det er ei stund sidan. Last ned, så har du skissene òg utanfor nettlesaren.",
        en: "That was a while ago. Download, and you have the sketches outside the browser too.",
    }
    CHANGED_SINCE_ONE {
        nb: "Én tekst er endret siden.",
        nn: "Éin tekst er endra sidan.",
        en: "One text has changed since.",
    }
    CHANGED_SINCE_MANY {
        nb: "{n} tekster er endret siden.",
        nn: "{n} tekstar er endra sidan.",
        en: "{n} texts have changed since.",
    }
    NEVER_ONE {
        nb: "Én tekst er ikke lastet ned.",
        nn: "Éin tekst er ikkje lasta ned.",
        en: "One text has not been downloaded.",
    }
    NEVER_MANY {
        nb: "{n} tekster er ikke lastet ned.",
        nn: "{n} tekstar er ikkje lasta ned.",
        en: "{n} texts have not been downloaded.",
    }
    DOWNLOADED {
        nb: "Lastet ned {when}",
        nn: "Lasta ned {when}",
        en: "Downloaded {when}",
    }
    DOWNLOADED_BEFORE {
        nb: "Lastet ned {when}, endret siden",
        nn: "Lasta ned {when}, endra sidan",
        en: "Downloaded {when}, changed since",
    }
    NOT_DOWNLOADED {
        nb: "Ikke lastet ned",
        nn: "Ikkje lasta ned",
        en: "Not downloaded",
    }
}
