//! Which browsers are warned of before the first word, by what real ones say they are.

use nyskapingslaget::storage::lifetime::{Facts, Warning, warning};

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const IPAD: &str =
    "Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const MAC: &str =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const WINDOWS: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";
const ANDROID: &str =
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)";
const WEB_VIEW: &str =
    "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko)";
const CHROME: &str = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";

const IN_APP: Option<Warning> = Some(Warning::InApp);
const SEVEN_DAYS: Option<Warning> = Some(Warning::SevenDays);

#[test]
fn what_a_browser_says_it_is() {
    let table: &[(&str, &str, u32, Option<Warning>)] = &[
        // Ordinary browsers on Windows, also with a touch screen.
        (
            WINDOWS,
            "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
            0,
            None,
        ),
        (
            WINDOWS,
            "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
            10,
            None,
        ),
        (WINDOWS, CHROME, 0, None),
        (
            WINDOWS,
            "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36 OPR/111.0.0.0",
            0,
            None,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0)",
            "Gecko/20100101 Firefox/127.0",
            0,
            None,
        ),
        // Linux and ChromeOS.
        ("Mozilla/5.0 (X11; Linux x86_64)", CHROME, 0, None),
        (
            "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0)",
            "Gecko/20100101 Firefox/127.0",
            0,
            None,
        ),
        ("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)", CHROME, 10, None),
        // Macintosh.
        (MAC, "Version/17.5 Safari/605.1.15", 0, None),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)",
            CHROME,
            0,
            None,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0)",
            "Gecko/20100101 Firefox/127.0",
            0,
            None,
        ),
        // Android.
        (ANDROID, "Chrome/126.0.0.0 Mobile Safari/537.36", 5, None),
        (
            ANDROID,
            "SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
            5,
            None,
        ),
        (
            ANDROID,
            "Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0",
            5,
            None,
        ),
        (
            ANDROID,
            "Chrome/125.0.0.0 Mobile Safari/537.36 OPR/83.0.0.0",
            5,
            None,
        ),
        (
            "Mozilla/5.0 (Android 14; Mobile; rv:127.0)",
            "Gecko/127.0 Firefox/127.0",
            5,
            None,
        ),
        // iPhone and iPad: every browser there keeps to WebKit's rules.
        (
            IPHONE,
            "Version/17.5 Mobile/15E148 Safari/604.1",
            5,
            SEVEN_DAYS,
        ),
        (
            IPHONE,
            "CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1",
            5,
            SEVEN_DAYS,
        ),
        (
            IPHONE,
            "FxiOS/127.0 Mobile/15E148 Safari/605.1.15",
            5,
            SEVEN_DAYS,
        ),
        (
            IPHONE,
            "Version/17.0 EdgiOS/126.0.2592.56 Mobile/15E148 Safari/605.1.15",
            5,
            SEVEN_DAYS,
        ),
        (
            IPAD,
            "Version/16.6 Mobile/15E148 Safari/604.1",
            5,
            SEVEN_DAYS,
        ),
        (
            IPAD,
            "CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1",
            5,
            SEVEN_DAYS,
        ),
        (MAC, "Version/17.5 Safari/605.1.15", 5, SEVEN_DAYS),
        // Inside other apps, on iPhone.
        (
            IPHONE,
            "Mobile/15E148 [FBAN/FBIOS;FBAV/467.0.0.42.105;FBDV/iPhone14,5;FBMD/iPhone]",
            5,
            IN_APP,
        ),
        (
            IPHONE,
            "Mobile/15E148 Instagram 336.0.0.24.94 (iPhone14,5; iOS 17_5; nb_NO)",
            5,
            IN_APP,
        ),
        (IPHONE, "Mobile/15E148 [LinkedInApp]/9.29.6789", 5, IN_APP),
        (
            IPHONE,
            "Mobile/15E148 Snapchat/12.90.0.43 (like Safari/8618.2.12.10.9, panda)",
            5,
            IN_APP,
        ),
        (
            IPHONE,
            "Mobile/15E148 musical_ly_34.9.0 BytedanceWebview/d8a21c6",
            5,
            IN_APP,
        ),
        (IPHONE, "Mobile/15E148 Twitter for iPhone/10.44", 5, IN_APP),
        (IPHONE, "Mobile/15E148 Safari Line/14.9.0", 5, IN_APP),
        (
            IPHONE,
            "Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI",
            5,
            IN_APP,
        ),
        (IPHONE, "Mobile/15E148 [Pinterest/iOS]", 5, IN_APP),
        (
            IPHONE,
            "GSA/321.0.645 Mobile/15E148 Safari/604.1",
            5,
            IN_APP,
        ),
        (IPHONE, "Mobile/15E148", 5, IN_APP),
        (IPAD, "Mobile/15E148", 5, IN_APP),
        (MAC, "", 5, IN_APP),
        // Inside other apps, on Android.
        (
            WEB_VIEW,
            "Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36",
            5,
            IN_APP,
        ),
        (
            WEB_VIEW,
            "Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/467.0.0.42;]",
            5,
            IN_APP,
        ),
        (
            WEB_VIEW,
            "Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 Instagram 336.0.0.35.90 Android",
            5,
            IN_APP,
        ),
        (
            WEB_VIEW,
            "Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 [LinkedInApp]/4.1.949",
            5,
            IN_APP,
        ),
        (
            ANDROID,
            "Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 TwitterAndroid",
            5,
            IN_APP,
        ),
        (
            ANDROID,
            "Chrome/126.0.0.0 Mobile Safari/537.36 GSA/15.24.28",
            5,
            IN_APP,
        ),
        (
            WINDOWS,
            "AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 MicroMessenger/3.9",
            0,
            IN_APP,
        ),
        // Nothing known is nothing to warn of.
        ("", "", 0, None),
    ];
    assert!(table.len() >= 40);
    for (system, browser, touch_points, expected) in table {
        let user_agent = &format!("{system} {browser}");
        let facts = Facts {
            user_agent,
            touch_points: *touch_points,
            ..Facts::default()
        };
        assert_eq!(warning(facts), *expected, "{user_agent}");
    }
}

#[test]
fn the_home_screen_and_private_windows() {
    let safari = &format!("{IPHONE} Version/17.5 Mobile/15E148 Safari/604.1");
    let bare = &format!("{IPHONE} Mobile/15E148");
    let windows = &format!("{WINDOWS} {CHROME}");
    let table = [
        (bare, true, false, Some(Warning::HomeScreen)),
        (safari, true, false, Some(Warning::HomeScreen)),
        (safari, false, true, Some(Warning::Private)),
        (windows, false, true, Some(Warning::Private)),
        (windows, true, false, None),
    ];
    for (user_agent, is_standalone, seems_private, expected) in table {
        let facts = Facts {
            user_agent,
            touch_points: 5,
            is_standalone,
            seems_private,
        };
        assert_eq!(
            warning(facts),
            expected,
            "{user_agent} {is_standalone} {seems_private}"
        );
    }
}

#[test]
fn only_what_may_be_lost_today_comes_back() {
    let table = [
        (Warning::InApp, "in-app", false),
        (Warning::Private, "private", false),
        (Warning::SevenDays, "seven-days", true),
        (Warning::HomeScreen, "home-screen", true),
    ];
    for (warning, word, stays_closed) in table {
        assert_eq!(
            (warning.word(), warning.stays_closed()),
            (word, stays_closed)
        );
    }
}
