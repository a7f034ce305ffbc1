//! Drafts made with the prototypes: what their screens have in common.

use super::texts;

texts! {
    FROM_WHOM {
        nb: "Hvem dette er fra",
        nn: "Kven dette er frå",
        en: "Who this is from",
    }
    YOUR_DRAFTS {
        nb: "Utkastene deres",
        nn: "Utkasta dykkar",
        en: "Your drafts",
    }
    NEW_DRAFT {
        nb: "Nytt utkast",
        nn: "Nytt utkast",
        en: "New draft",
    }
    UNTITLED {
        nb: "Utkast uten navn ennå",
        nn: "Utkast utan namn enno",
        en: "Draft without a name yet",
    }
    WHAT_IS {
        nb: "Et utkast er det du fyller ut i et tiltak: en søknad, en annonse, et program. En skisse er arket der ideen tar form, og den kan lages av et utkast.",
        nn: "Eit utkast er det du fyller ut i eit tiltak: ein søknad, ein annonse, eit program. Ei skisse er arket der ideen tek form, og ho kan lagast av eit utkast.",
        en: "A draft is what you fill in with an initiative: an application, an advert, a programme. A sketch is the sheet where the idea takes shape, and it can be made from a draft.",
    }
    FORM {
        nb: "Fyll ut",
        nn: "Fyll ut",
        en: "Fill in",
    }
    RESULT {
        nb: "Slik blir det",
        nn: "Slik blir det",
        en: "The result",
    }
    EMPTY_RESULT {
        nb: "Begynn å skrive, så tar det form her.",
        nn: "Skriv noko, så tek det form her.",
        en: "Start writing, and it takes shape here.",
    }
    CONTACT {
        nb: "Kontaktperson",
        nn: "Kontaktperson",
        en: "Contact person",
    }
    CONTACT_HINT {
        nb: "Navn, telefon eller e-post. Står i det som blir laget her. Følger med i «Ta med» bare når du krysser av for det.",
        nn: "Namn, telefon eller e-post. Står i det som blir laga her. Følger med i «Ta med» berre når du kryssar av for det.",
        en: "Name, phone or email. Included in the result here. Included in “Take along” only when you tick the box.",
    }
    COPY_RICH {
        nb: "Kopier til Word",
        nn: "Kopier til Word",
        en: "Copy for Word",
    }
    RICH_COPIED {
        nb: "Kopiert med overskrifter. Lim det inn i Word eller i en e-post.",
        nn: "Kopiert med overskrifter. Lim det inn i Word eller i ein e-post.",
        en: "Copied with headings. Paste it into Word or an email.",
    }
    DOWNLOAD_DOCUMENT {
        nb: "Last ned dokument",
        nn: "Last ned dokument",
        en: "Download document",
    }
    MAIL {
        nb: "Send på e-post",
        nn: "Send på e-post",
        en: "Send by email",
    }
    MAIL_PASTE {
        nb: "Lim inn teksten her.",
        nn: "Lim inn teksten her.",
        en: "Paste the text here.",
    }
    MAIL_COPIED {
        nb: "Teksten var for lang for en e-postlenke, så den er kopiert. Lim den inn i e-posten.",
        nn: "Teksten var for lang for ei e-postlenke, så han er kopiert. Lim han inn i e-posten.",
        en: "The text was too long for an email link, so it has been copied. Paste it into the email.",
    }
    MAIL_NOT_COPIED {
        nb: "Teksten er for lang for en e-postlenke, og nettleseren lar oss ikke kopiere den. Velg «Last ned dokument», og legg filen ved e-posten.",
        nn: "Teksten er for lang for ei e-postlenke, og nettlesaren lèt oss ikkje kopiere han. Vel «Last ned dokument», og legg fila ved e-posten.",
        en: "The text is too long for an email link, and the browser will not let us copy it. Choose “Download document” and attach the file to the email.",
    }
    SHARE {
        nb: "Del",
        nn: "Del",
        en: "Share",
    }
    CALENDAR {
        nb: "Last ned kalenderfil",
        nn: "Last ned kalenderfil",
        en: "Download calendar file",
    }
    CALENDAR_LACKS {
        nb: "Fyll ut dato, start og slutt, så kan du laste ned kalenderfilen.",
        nn: "Fyll ut dato, start og slutt, så kan du laste ned kalenderfila.",
        en: "Fill in the date, start and end, and you can download the calendar file.",
    }
    TOOLS {
        nb: "Valg for utkastet",
        nn: "Val for utkastet",
        en: "Draft options",
    }
    MAKE_ANOTHER {
        nb: "Lag enda en skisse",
        nn: "Lag endå ei skisse",
        en: "Make another sketch",
    }
    REFILL {
        nb: "Fyll på skissen",
        nn: "Fyll på skissa",
        en: "Top up the sketch",
    }
    REFILLED {
        nb: "Skissen er fylt på fra utkastet. Det du har endret selv, står som før.",
        nn: "Skissa er fylt på frå utkastet. Det du har endra sjølv, står som før.",
        en: "The sketch has been topped up from the draft. What you have changed yourself stays as it was.",
    }
    MADE_FROM {
        nb: "Laget av utkastet «{title}»",
        nn: "Laga av utkastet «{title}»",
        en: "Made from the draft “{title}”",
    }
    MISSING_TITLE {
        nb: "Utkastet er ikke på denne maskinen",
        nn: "Utkastet er ikkje på denne maskina",
        en: "The draft is not on this device",
    }
    MISSING_TEXT {
        nb: "Utkast ligger bare i nettleseren de ble skrevet i. Kanskje brukte du en annen maskin eller nettleser. Fikk du lenken av noen, kan de laste ned utkastet og sende deg filen. Så velger du «Hent inn» under Arbeidet vårt.",
        nn: "Utkast ligg berre i nettlesaren dei blei skrivne i. Kanskje brukte du ei anna maskin eller ein annan nettlesar. Fekk du lenka av nokon, kan dei laste ned utkastet og sende deg fila. Så vel du «Hent inn» under Arbeidet vårt.",
        en: "Drafts are only in the browser they were written in. Perhaps you used another device or browser. If someone gave you the link, they can download the draft and send you the file. Then choose “Add from file” under Our work.",
    }
    IN_BIN_TITLE {
        nb: "Utkastet ligger i papirkurven",
        nn: "Utkastet ligg i papirkorga",
        en: "The draft is in the bin",
    }
    IN_BIN_TEXT {
        nb: "Ingenting er borte. Hent det tilbake for å skrive videre.",
        nn: "Ingenting er borte. Hent det tilbake for å skrive vidare.",
        en: "Nothing is lost. Put it back to go on writing.",
    }
    BACK {
        nb: "Tilbake til tiltaket",
        nn: "Tilbake til tiltaket",
        en: "Back to the initiative",
    }
    FOOT {
        nb: "Laget i nettleseren med Nyskapingslaget. Siden har ikke sendt dette til noen.",
        nn: "Laga i nettlesaren med Nyskapingslaget. Sida har ikkje sendt dette til nokon.",
        en: "Made in the browser with Nyskapingslaget. The page has not sent this to anyone.",
    }
    KEEP_THIS {
        nb: "Behold denne",
        nn: "Behald denne",
        en: "Keep this one",
    }
    KEEP_COPY {
        nb: "Behold kopien",
        nn: "Behald kopien",
        en: "Keep the copy",
    }
    BEYOND_DOCUMENT {
        nb: "Ikke med i dokumentet",
        nn: "Ikkje med i dokumentet",
        en: "Not in the document",
    }
    NOT_A_NUMBER {
        nb: "Skriv et tall, for eksempel 3 eller 2,5.",
        nn: "Skriv eit tal, til dømes 3 eller 2,5.",
        en: "Enter a number, for example 3 or 2.5.",
    }
    NEGATIVE {
        nb: "Timer kan ikke være under null. Skriv 0 eller mer.",
        nn: "Timar kan ikkje vere under null. Skriv 0 eller meir.",
        en: "Hours cannot be below zero. Enter 0 or more.",
    }
    TOO_MANY_A_WEEK {
        nb: "En uke har 168 timer. Skriv et lavere tall.",
        nn: "Ei veke har 168 timar. Skriv eit lågare tal.",
        en: "A week has 168 hours. Enter a lower number.",
    }
    TOO_MANY_A_MONTH {
        nb: "En måned har høyst 744 timer. Skriv et lavere tall.",
        nn: "Ein månad har høgst 744 timar. Skriv eit lågare tal.",
        en: "A month has at most 744 hours. Enter a lower number.",
    }
    TOO_MUCH_PERCENT {
        nb: "Skriv et tall fra 1 til 100.",
        nn: "Skriv eit tal frå 1 til 100.",
        en: "Enter a number from 1 to 100.",
    }
    NOT_A_LENGTH {
        nb: "Skriv hele minutter, for eksempel 45.",
        nn: "Skriv heile minutt, til dømes 45.",
        en: "Enter whole minutes, for example 45.",
    }
    TOO_LONG_A_DAY {
        nb: "Et døgn har 1440 minutter. Skriv et lavere tall.",
        nn: "Eit døgn har 1440 minutt. Skriv eit lågare tal.",
        en: "A day has 1,440 minutes. Enter a lower number.",
    }
    NEGATIVE_LENGTH {
        nb: "Minutter kan ikke være under null. Skriv 0 eller mer.",
        nn: "Minutt kan ikkje vere under null. Skriv 0 eller meir.",
        en: "Minutes cannot be below zero. Enter 0 or more.",
    }
    PICK {
        nb: "Velg forslag",
        nn: "Vel forslag",
        en: "Choose suggestions",
    }
    PICK_FULL {
        nb: "Det er ikke plass til flere. Ta bort noe først.",
        nn: "Det er ikkje plass til fleire. Ta bort noko først.",
        en: "There is no room for more. Remove something first.",
    }
    PICK_HINT {
        nb: "Trykk for å legge til. Trykk igjen for å ta bort.",
        nn: "Trykk for å legge til. Trykk igjen for å ta bort.",
        en: "Press to add. Press again to remove.",
    }
    SEE_RESULT {
        nb: "Se resultatet",
        nn: "Sjå resultatet",
        en: "See the result",
    }
    TO_FIELDS {
        nb: "Tilbake til feltene",
        nn: "Tilbake til felta",
        en: "Back to the fields",
    }
}
