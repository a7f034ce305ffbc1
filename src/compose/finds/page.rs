//! The page itself, to be found: its screens, what one can do, and the fields of a sketch.

use super::{Findable, Group, Place};
use crate::compose::parts;
use crate::domain::parts::Part;
use crate::i18n::{
    self, Locale, Text, about, examples, fields, fill, guide, list, measures, offline, search as t,
    selfcheck, shell, sketch, travel, wipe,
};

/// A screen, or a part of Om.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// Hjem.
    Home,
    /// The system map.
    Map,
    /// The self-check's sessions.
    Selfchecks,
    /// The six prototypes.
    Measures,
    /// The guide.
    Guide,
    /// What one can borrow.
    Ideas,
    /// All that was made here.
    Works,
    /// The workshops.
    Workshops,
    /// About the page.
    About,
    /// About accessibility.
    Accessibility,
    /// About privacy.
    Privacy,
    /// Where texts are kept.
    Storage,
    /// What works without a network.
    Offline,
    /// The report behind the page.
    Report,
    /// Its sources.
    Sources,
    /// Licence and version.
    Licence,
}

/// What one can do from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Begin a sketch.
    NewSketch,
    /// Print an empty form.
    BlankForm,
    /// Take files in.
    Import,
    /// Download all that was made here.
    DownloadAll,
    /// Take a work along.
    TakeAlong,
    /// Read a code, or open a link.
    ReadCodes,
    /// Begin a workshop.
    NewWorkshop,
    /// See what was there before.
    Versions,
    /// See what was put away.
    Bin,
    /// Open the page on the telephone.
    OnPhone,
    /// Choose light or dark.
    Colors,
    /// Change the language.
    Language(Locale),
    /// Delete everything.
    DeleteAll,
}

const SCREENS: [(Screen, Text, &[Text]); 16] = [
    (Screen::Home, shell::HOME, &[t::HOME_SAYS]),
    (Screen::Map, shell::MAP, &[t::MAP_SAYS]),
    (Screen::Selfchecks, shell::SELFCHECK, &[selfcheck::LEAD]),
    (Screen::Measures, shell::MEASURES, &[measures::LEAD]),
    (Screen::Guide, shell::GUIDE, &[guide::LEAD]),
    (Screen::Ideas, shell::IDEAS, &[examples::LEAD]),
    (Screen::Works, shell::WORKS, &[t::WORKS_SAYS]),
    (Screen::Workshops, shell::WORKSHOP, &[i18n::workshop::LEAD]),
    (Screen::About, shell::ABOUT, &[about::LEAD]),
    (
        Screen::Accessibility,
        shell::ACCESSIBILITY,
        &[about::ACCESS_TEXT],
    ),
    (
        Screen::Privacy,
        about::PRIVACY_TITLE,
        &[
            about::PRIVACY_NOTHING,
            about::PRIVACY_NAMES,
            about::PRIVACY_DELETE,
        ],
    ),
    (
        Screen::Storage,
        about::STORED_TITLE,
        &[about::STORED_TEXT, about::STORED_WARNING],
    ),
    (Screen::Offline, offline::TITLE, &[]),
    (Screen::Report, about::METHOD_TITLE, &[about::METHOD_TEXT]),
    (Screen::Sources, about::SOURCES_TITLE, &[]),
    (Screen::Licence, about::LICENCE_TITLE, &[]),
];

const ACTIONS: [(Action, Text, &[Text]); 12] = [
    (
        Action::NewSketch,
        list::NEW_SKETCH,
        &[t::NEW_SKETCH_SAYS, sketch::TOOL_IS],
    ),
    (Action::BlankForm, sketch::PRINT_BLANK, &[t::BLANK_SAYS]),
    (
        Action::Import,
        list::IMPORT,
        &[t::IMPORT_SAYS, i18n::import::HINT],
    ),
    (Action::DownloadAll, list::DOWNLOAD_ALL, &[t::DOWNLOAD_SAYS]),
    (Action::TakeAlong, travel::TAKE, &[t::TAKE_SAYS]),
    (Action::ReadCodes, i18n::read::READ, &[i18n::read::LEAD]),
    (
        Action::NewWorkshop,
        i18n::workshop::NEW,
        &[i18n::workshop::LEAD],
    ),
    (Action::Versions, t::VERSIONS, &[t::VERSIONS_SAYS]),
    (Action::Bin, t::BIN, &[t::BIN_SAYS]),
    (Action::OnPhone, travel::ON_PHONE, &[travel::ON_PHONE_TEXT]),
    (Action::Colors, about::COLORS_TITLE, &[t::COLORS_SAYS]),
    (Action::DeleteAll, wipe::TITLE, &[]),
];

/// The page itself, in a language.
pub fn page(locale: Locale) -> Vec<Findable> {
    let said = |texts: &[Text]| -> Vec<&str> { texts.iter().map(|own| own.get(locale)).collect() };
    let screens = SCREENS.iter().map(|(screen, name, says)| {
        let place = Place::Screen(*screen);
        Findable::new(place, Group::Screens, name.get(locale), &said(says))
    });
    let actions = ACTIONS.iter().map(|(action, name, says)| {
        let place = Place::Action(*action);
        Findable::new(place, Group::Actions, name.get(locale), &said(says))
    });
    let others = Locale::ALL.into_iter().filter(|own| *own != locale);
    let languages = others.map(|other| {
        let name = fill(
            t::TO_LANGUAGE.get(locale),
            &[("language", other.own_name())],
        );
        let place = Place::Action(Action::Language(other));
        Findable::new(place, Group::Actions, &name, &[shell::LANGUAGE.get(locale)])
    });
    // What is only there in what is borrowed is no field that one can go to.
    let parts = Part::ALL.into_iter().filter(|part| *part != Part::Adapted);
    let fields = parts.map(|part| {
        let name = parts::name(part).get(locale);
        let lines = said(asks(part));
        Findable::new(Place::Field(part), Group::Fields, name, &lines)
    });
    screens
        .chain(actions)
        .chain(languages)
        .chain(fields)
        .collect()
}

/// What a field of a sketch asks for.
const fn asks(part: Part) -> &'static [Text] {
    match part {
        Part::Idea => &[fields::IDEA_HINT],
        Part::Need => &[fields::NEED_HINT],
        Part::Goal => &[fields::GOAL_HINT],
        Part::Municipality => &[fields::MUNICIPALITY_HINT],
        Part::TeamPlay => &[fields::TEAM_PLAY_HINT],
        Part::Description => &[fields::DESCRIPTION_HINT],
        Part::Continuity => &[fields::CONTINUITY_HINT, sketch::KEY_QUESTIONS_ARE],
        Part::Interplay => &[fields::INTERPLAY_HINT, sketch::KEY_QUESTIONS_ARE],
        Part::Understanding => &[fields::UNDERSTANDING_HINT, sketch::KEY_QUESTIONS_ARE],
        Part::Actors => &[fields::TEAM_HINT],
        Part::NextSteps => &[fields::NEXT_STEPS_HINT],
        Part::StopDoing => &[fields::STOP_DOING_HINT],
        Part::Instruments => &[fields::INSTRUMENTS_HINT],
        Part::Themes => &[fields::THEMES_HINT],
        Part::MapElements => &[fields::MAP_HINT],
        Part::Adapted => &[fields::ADAPTED_HINT],
        Part::Contributors => &[fields::CONTRIBUTORS_HINT],
        Part::Status => &[fields::STATUS_TITLE],
        Part::EffectKinds => &[
            fields::EFFECT_PRACTICE,
            fields::EFFECT_SERVICE,
            fields::EFFECT_COOPERATION,
        ],
        Part::WhatChanged => &[fields::EFFECT],
    }
}
