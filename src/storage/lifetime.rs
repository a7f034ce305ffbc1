//! How long the browser that the page is open in may keep what is written.
//!
//! Pure: the facts are arguments. False alarms are worse than misses, so whatever is not known for
//! certain gives no warning. What the browsers do is theirs to change; each rule says its source.

/// What is known about the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts<'a> {
    /// `navigator.userAgent`.
    pub user_agent: &'a str,
    /// `navigator.maxTouchPoints`.
    pub touch_points: u32,
    /// Whether the page was opened from the home screen, in a window of its own.
    pub is_standalone: bool,
    /// Whether the browser behaves as it does in a private window.
    pub seems_private: bool,
}

/// What somebody should know before the first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A browser inside another app: it often forgets, and has no download.
    InApp,
    /// It seems to be a private window: it forgets when it is closed.
    Private,
    /// Safari and its kin on iPhone and iPad: script-writable storage may go after seven days of
    /// use of the browser without a visit (WebKit, «Full Third-Party Cookie Blocking and More»,
    /// 2020).
    SevenDays,
    /// Opened from the home screen of an iPhone or iPad, which has a store of its own.
    HomeScreen,
}

impl Warning {
    /// The word that a closed hint is remembered under.
    pub fn word(self) -> &'static str {
        match self {
            Warning::InApp => "in-app",
            Warning::Private => "private",
            Warning::SevenDays => "seven-days",
            Warning::HomeScreen => "home-screen",
        }
    }

    /// Whether a closed hint stays closed. One about words that may be lost today comes back.
    pub fn stays_closed(self) -> bool {
        matches!(self, Warning::SevenDays | Warning::HomeScreen)
    }
}

/// What the user agents of browsers inside other apps contain.
const IN_APP: &[&str] = &[
    "FBAN/",
    "FBAV/",
    "FB_IAB/",
    "Instagram",
    "LinkedInApp",
    "Snapchat",
    "TikTok",
    "BytedanceWebview",
    "musical_ly",
    "Twitter for",
    "TwitterAndroid",
    " Line/",
    "MicroMessenger",
    "TeamsMobile",
    "[Pinterest/",
    " GSA/",
];

/// The one thing to warn of: the worst that is known, or `None` when all seems well.
pub fn warning(facts: Facts) -> Option<Warning> {
    let is_ios = is_ios(facts);
    if is_in_app(facts, is_ios) {
        Some(Warning::InApp)
    } else if facts.seems_private {
        Some(Warning::Private)
    } else if is_ios && facts.is_standalone {
        Some(Warning::HomeScreen)
    } else if is_ios {
        Some(Warning::SevenDays)
    } else {
        None
    }
}

/// iPadOS says that it is a Macintosh; no Macintosh has a touch screen.
fn is_ios(facts: Facts) -> bool {
    let agent = facts.user_agent;
    // Windows phones said that they were iPhones too.
    let is_named = ["iPhone", "iPad", "iPod"]
        .iter()
        .any(|name| agent.contains(name));
    (is_named && !agent.contains("Windows"))
        || (agent.contains("Macintosh") && facts.touch_points > 1)
}

fn is_in_app(facts: Facts, is_ios: bool) -> bool {
    let agent = facts.user_agent;
    let is_web_view = agent.contains("Android") && agent.contains("; wv)");
    // Every browser of its own on iOS ends in «Safari/»; a bare web view and a page from the home
    // screen do not.
    let is_bare = is_ios
        && agent.contains("AppleWebKit/")
        && !agent.contains("Safari/")
        && !facts.is_standalone;
    IN_APP.iter().any(|name| agent.contains(name)) || is_web_view || is_bare
}
