//! «Les av»: codes in front of the camera, in pictures, and links.

use super::texts;

texts! {
    READ {
        nb: "Les av",
        nn: "Les av",
        en: "Read codes",
    }
    LEAD {
        nb: "Få over arbeid fra en annen skjerm eller et ark. Du ser det først, og velger så om du vil ta imot. Bildet fra kameraet blir på denne maskinen og lagres ikke.",
        nn: "Få over arbeid frå ein annan skjerm eller eit ark. Du ser det først, og vel så om du vil ta imot. Biletet frå kameraet blir på denne maskina og blir ikkje lagra.",
        en: "Bring work over from another screen or a sheet. You look at it first, and then choose whether to accept it. The picture from the camera stays on this device and is not saved.",
    }
    READ_MORE {
        nb: "Les av flere",
        nn: "Les av fleire",
        en: "Read more codes",
    }
    START {
        nb: "Start kamera",
        nn: "Start kamera",
        en: "Start the camera",
    }
    STOP {
        nb: "Stopp kamera",
        nn: "Stopp kamera",
        en: "Stop the camera",
    }
    OTHER_CAMERA {
        nb: "Bytt kamera",
        nn: "Byt kamera",
        en: "Switch camera",
    }
    SIGHT {
        nb: "Det kameraet ser",
        nn: "Det kameraet ser",
        en: "What the camera sees",
    }
    ASKING {
        nb: "Venter på kameraet. Si ja hvis nettleseren spør.",
        nn: "Ventar på kameraet. Sei ja om nettlesaren spør.",
        en: "Waiting for the camera. Allow it if your browser asks.",
    }
    HOLD {
        nb: "Hold QR-koden foran kameraet. Flytt deg nærmere hvis ingenting skjer.",
        nn: "Hald QR-koden framfor kameraet. Flytt deg nærare om ingenting skjer.",
        en: "Hold the QR code in front of the camera. Move closer if nothing happens.",
    }
    CAMERA_LACKING {
        nb: "Nettleseren gir ikke siden noe kamera her. Ta bilde av koden og velg bildet, eller lim inn lenken.",
        nn: "Nettlesaren gjev ikkje sida noko kamera her. Ta bilete av koden og vel biletet, eller lim inn lenka.",
        en: "The browser gives this page no camera here. Take a picture of the code and choose it, or paste the link.",
    }
    CAMERA_REFUSED {
        nb: "Siden får ikke bruke kameraet. Du kan si ja ved siden av adressen øverst i nettleseren. Eller ta bilde av koden og velg bildet, eller lim inn lenken.",
        nn: "Sida får ikkje bruke kameraet. Du kan seie ja ved sida av adressa øvst i nettlesaren. Eller ta bilete av koden og vel biletet, eller lim inn lenka.",
        en: "The page may not use the camera. You can allow it next to the address at the top of the browser. Or take a picture of the code and choose it, or paste the link.",
    }
    CAMERA_NOT_FOUND {
        nb: "Det er ikke noe kamera på denne maskinen. Ta bilde av koden med telefonen og velg bildet, eller lim inn lenken.",
        nn: "Det er ikkje noko kamera på denne maskina. Ta bilete av koden med telefonen og vel biletet, eller lim inn lenka.",
        en: "There is no camera on this device. Take a picture of the code with your phone and choose it, or paste the link.",
    }
    CAMERA_BUSY {
        nb: "Kameraet svarer ikke. Kanskje bruker et møteprogram det. Lukk det, og start kameraet på nytt. Ellers kan du velge et bilde eller lime inn lenken.",
        nn: "Kameraet svarer ikkje. Kanskje bruker eit møteprogram det. Lukk det, og start kameraet på nytt. Elles kan du velje eit bilete eller lime inn lenka.",
        en: "The camera does not answer. A meeting program may be using it. Close that and start the camera again. Otherwise choose a picture or paste the link.",
    }
    CAMERA_GONE {
        nb: "Kameraet ble borte. Det du har lest, er her fortsatt. Sett det i igjen, og start kameraet på nytt.",
        nn: "Kameraet blei borte. Det du har lese, er her framleis. Set det i igjen, og start kameraet på nytt.",
        en: "The camera went away. What you have read is still here. Plug it in again and start the camera once more.",
    }
    PARTS {
        nb: "Koder lest",
        nn: "Kodar lesne",
        en: "Codes read",
    }
    CHOOSE_PICTURE {
        nb: "Velg bilde",
        nn: "Vel bilete",
        en: "Choose a picture",
    }
    PICTURE_HINT {
        nb: "Et foto eller skjermbilde av koden. Du kan også lime det inn eller slippe det på siden.",
        nn: "Eit foto eller skjermbilete av koden. Du kan òg lime det inn eller sleppe det på sida.",
        en: "A photo or screenshot of the code. You can also paste it or drop it on the page.",
    }
    PASTE_LINK {
        nb: "Lim inn lenke",
        nn: "Lim inn lenke",
        en: "Paste a link",
    }
    OPEN_LINK {
        nb: "Åpne lenken",
        nn: "Opne lenka",
        en: "Open the link",
    }
    WHOLE {
        nb: "Se hele",
        nn: "Sjå heile",
        en: "See all of it",
    }
    LOOKING {
        nb: "Ser på bildet …",
        nn: "Ser på biletet …",
        en: "Looking at the picture…",
    }
    CAME {
        nb: "Lest: {title}. Det venter på svar under.",
        nn: "Lese: {title}. Det ventar på svar under.",
        en: "Read: {title}. It awaits your answer below.",
    }
    CAME_ONLY {
        nb: "Lest: {title}.",
        nn: "Lese: {title}.",
        en: "Read: {title}.",
    }
    CAME_ONLY_MANY {
        nb: "Lest: {n} arbeider.",
        nn: "Lese: {n} arbeid.",
        en: "Read: {n} works.",
    }
    CAME_MANY {
        nb: "Lest: {n} arbeider. De venter på svar under.",
        nn: "Lese: {n} arbeid. Dei ventar på svar under.",
        en: "Read: {n} works. They await your answer below.",
    }
    KNOWN {
        nb: "Dette er lest fra før.",
        nn: "Dette er lese frå før.",
        en: "This has been read already.",
    }
    ONLY_ADDRESS {
        nb: "Koden fører til denne siden og har ikke noe arbeid med seg. Slike koder står på tomme skjema.",
        nn: "Koden fører til denne sida og har ikkje noko arbeid med seg. Slike kodar står på tomme skjema.",
        en: "The code leads to this page and brings no work. Codes like that are on blank forms.",
    }
    NO_CODE {
        nb: "Fant ingen QR-kode i bildet. Ta et nytt der koden er skarp og fyller mer av bildet.",
        nn: "Fann ingen QR-kode i biletet. Ta eit nytt der koden er skarp og fyller meir av biletet.",
        en: "No QR code was found in the picture. Take another in which the code is sharp and fills more of it.",
    }
    NO_PICTURE {
        nb: "Filen kan ikke åpnes som bilde. Prøv PNG eller JPEG.",
        nn: "Fila kan ikkje opnast som bilete. Prøv PNG eller JPEG.",
        en: "The file cannot be opened as a picture. Try PNG or JPEG.",
    }
    NO_READER {
        nb: "Det som leser koder, kunne ikke hentes. Sjekk nettet, og prøv en gang til. Du kan også lime inn lenken.",
        nn: "Det som les kodar, kunne ikkje hentast. Sjekk nettet, og prøv ein gong til. Du kan òg lime inn lenka.",
        en: "What reads codes could not be loaded. Check the network and try once more. You can also paste the link.",
    }
    SHOWS_LOOP {
        nb: "Arbeidet er for langt for én kode. Det vises som {n} koder etter hverandre, som bare «Les av» på denne siden kan lese.",
        nn: "Arbeidet er for langt for éin kode. Det blir vist som {n} kodar etter kvarandre, som berre «Les av» på denne sida kan lese.",
        en: "The work is too long for one code. It is shown as {n} codes in turn, which only “Read codes” on this page can read.",
    }
    LOOP_RUNS {
        nb: "{total} QR-koder etter hverandre: {title}",
        nn: "{total} QR-kodar etter kvarandre: {title}",
        en: "{total} QR codes in turn: {title}",
    }
    LOOP_NAME {
        nb: "QR-kode {n} av {total}: {title}",
        nn: "QR-kode {n} av {total}: {title}",
        en: "QR code {n} of {total}: {title}",
    }
    PAUSE {
        nb: "Stans",
        nn: "Stans",
        en: "Pause",
    }
    GO_ON {
        nb: "Spill av",
        nn: "Spel av",
        en: "Play",
    }
    NEXT_CODE {
        nb: "Neste kode",
        nn: "Neste kode",
        en: "Next code",
    }
    COPY_OUT {
        nb: "Skriv av",
        nn: "Skriv av",
        en: "Copy from a photo",
    }
    PHOTO {
        nb: "Bilde til å skrive av",
        nn: "Bilete til å skrive av",
        en: "Photo to copy from",
    }
    PHOTO_FRAME {
        nb: "Bildet. Rull med piltastene.",
        nn: "Biletet. Rull med piltastane.",
        en: "The photo. Scroll with the arrow keys.",
    }
    PHOTO_ALT {
        nb: "Arket du skriver av. Bildet lagres ikke.",
        nn: "Arket du skriv av. Biletet blir ikkje lagra.",
        en: "The sheet you are copying. The photo is not saved.",
    }
    LARGER {
        nb: "Større",
        nn: "Større",
        en: "Larger",
    }
    SMALLER {
        nb: "Mindre",
        nn: "Mindre",
        en: "Smaller",
    }
    TURN {
        nb: "Drei",
        nn: "Drei",
        en: "Turn",
    }
}
