//! Works that travel by link and by QR codes: what is said when something is wrong with them.

use super::texts;

texts! {
    TITLE {
        nb: "Tilsendt",
        nn: "Tilsendt",
        en: "Sent to you",
    }
    LINK_NOT_OURS {
        nb: "Denne lenken fører ikke til noe som er skrevet her. Se etter om du har fått med hele adressen. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Denne lenka fører ikkje til noko som er skrive her. Sjå etter om du har fått med heile adressa. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "This link does not lead to anything that was written here. Check that you have the whole address. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_CUT {
        nb: "Slutten av lenken mangler. Noen programmer kutter lange lenker. Be om å få den sendt på nytt, eller be om en fil i stedet. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Slutten av lenka manglar. Nokre program kuttar lange lenker. Be om å få ho send på nytt, eller be om ei fil i staden. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The end of the link is missing. Some programs cut long links. Ask for it to be sent again, or ask for a file instead. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_ALTERED {
        nb: "Lenken er endret på veien, så det som lå i den, kan ikke leses. Be om å få den sendt på nytt, eller be om en fil i stedet. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Lenka er endra på vegen, så det som låg i ho, kan ikkje lesast. Be om å få ho send på nytt, eller be om ei fil i staden. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The link was changed on its way, so what it carried cannot be read. Ask for it to be sent again, or ask for a file instead. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_NEWER {
        nb: "Lenken er laget i en nyere utgave av Nyskapingslaget. Last siden på nytt, og åpne lenken en gang til. Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Lenka er laga i ei nyare utgåve av Nyskapingslaget. Last sida på nytt, og opne lenka ein gong til. Ingenting er lagra, og det du har frå før, er som det var.",
        en: "The link was made in a newer version of Nyskapingslaget. Reload the page, and open the link once more. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_TOO_LARGE {
        nb: "Det ligger mer i lenken enn vi kan ta imot på den måten. Be om en fil i stedet, og velg «Hent inn». Ingenting er lagret, og det du har fra før, er som det var.",
        nn: "Det ligg meir i lenka enn vi kan ta imot på den måten. Be om ei fil i staden, og vel «Hent inn». Ingenting er lagra, og det du har frå før, er som det var.",
        en: "There is more in the link than we can accept that way. Ask for a file instead, and choose “Add from file”. Nothing has been saved, and what you already have is as it was.",
    }
    LINK_CANNOT {
        nb: "Denne nettleseren kan verken lage eller åpne slike lenker. Oppdater den, eller bruk en fil i stedet. Det du har skrevet, er som det var.",
        nn: "Denne nettlesaren kan korkje lage eller opne slike lenker. Oppdater han, eller bruk ei fil i staden. Det du har skrive, er som det var.",
        en: "This browser can neither make nor open such links. Update it, or use a file instead. What you have written is as it was.",
    }
    LINK_TOO_LONG {
        nb: "Dette er for langt for en lenke. E-post og meldinger kan kutte slike. Last det ned, og send filen i stedet. Det du har skrevet, er som det var.",
        nn: "Dette er for langt for ei lenke. E-post og meldingar kan kutte slike. Last det ned, og send fila i staden. Det du har skrive, er som det var.",
        en: "This is too long for a link. E-mail and messages may cut such links. Download it and send the file instead. What you have written is as it was.",
    }
    QR_TOO_LONG {
        nb: "Dette er for langt for én QR-kode. Vis det som flere koder etter hverandre, eller last det ned og send filen. Det du har skrevet, er som det var.",
        nn: "Dette er for langt for éin QR-kode. Vis det som fleire kodar etter kvarandre, eller last det ned og send fila. Det du har skrive, er som det var.",
        en: "This is too long for one QR code. Show it as several codes one after the other, or download it and send the file. What you have written is as it was.",
    }
}
