//! Requirements in a picture of time against benefit.

use leptos::prelude::*;

use crate::browser;
use crate::domain::draft::{Corner, Requirement, RequirementList};
use crate::i18n::{Locale, Text, fill, plural, requirements as t};

/// Time against benefit: four corners with the requirements that belong in each; nothing where none has
/// a name. `own` is the language that they are written in.
pub fn picture(held: &RequirementList, own: Locale, locale: Locale) -> Option<AnyView> {
    let lang = (own != locale).then_some(own.tag());
    let mut named = held.by_weight();
    named.retain(|place| !held.requirements[*place].name.trim().is_empty());
    if named.is_empty() {
        return None;
    }
    let corner = |of: Corner, word, name| corner_view((held, lang), &named, of, word, name, locale);
    let axis = |class: &'static str, text: Text| view! { <p class=class>{text.get(locale)}</p> };
    let grid = view! {
        <div class="corners">
            {axis("corners__much", t::AXIS_TIME)}
            {corner(Corner::ChangeFirst, "change", t::CORNER_CHANGE)}
            {corner(Corner::DoSimpler, "simpler", t::CORNER_SIMPLER)}
            {axis("corners__little", t::AXIS_TIME_LITTLE)}
            {corner(Corner::KeepSmall, "small", t::CORNER_SMALL)}
            {corner(Corner::Keep, "keep", t::CORNER_KEEP)}
            {axis("corners__left", t::AXIS_BENEFIT_LITTLE)}
            {axis("corners__right", t::AXIS_BENEFIT_MUCH)}
        </div>
    };
    let unplaced = named.iter().filter(|place| held.corner(**place).is_none());
    let missing = match unplaced.count() {
        0 => None,
        count => Some(plural(locale, count, &t::UNPLACED_ONE, &t::UNPLACED_MANY)),
    };
    let lines = named.iter();
    let lines: Vec<AnyView> = lines
        .map(|place| order_line(&held.requirements[*place], lang, locale))
        .collect();
    let figure = view! {
        <figure class="picture-panel" aria-label=t::PICTURE.get(locale)>
            <figcaption class="picture-panel__title">{t::PICTURE.get(locale)}</figcaption>
            {grid}
            {missing.map(|words| view! { <p class="hint" prop:textContent=words></p> })}
            <p class="hint">{t::ORDER.get(locale)}</p>
            <ol class="weights">{lines}</ol>
        </figure>
    };
    Some(figure.into_any())
}

/// A corner, with those of the places that belong in it, numbered by their weight among all.
fn corner_view(
    (held, lang): (&RequirementList, Option<&'static str>),
    named: &[usize],
    corner: Corner,
    word: &'static str,
    name: Text,
    locale: Locale,
) -> AnyView {
    let inside = named
        .iter()
        .enumerate()
        .filter(|(_, place)| held.corner(**place) == Some(corner));
    let items = inside.map(|(number, place)| {
        let name = held.requirements[*place].name.clone();
        view! {
            <li>
                <span
                    class="number"
                    aria-hidden="true"
                    prop:textContent=(number + 1).to_string()
                ></span>
                <span lang=lang prop:textContent=name></span>
            </li>
        }
    });
    view! {
        <div class="corner" data-corner=word>
            <p class="corner__name">{name.get(locale)}</p>
            <ul class="corner__list">{items.collect_view()}</ul>
        </div>
    }
    .into_any()
}

fn order_line(requirement: &Requirement, lang: Option<&'static str>, locale: Locale) -> AnyView {
    let time = requirement.monthly_minutes().ok().flatten();
    let hours = time.map_or_else(String::new, |minutes| {
        browser::format_number(locale, f64::from(minutes) / 60.0)
    });
    let benefit = requirement.known_benefit();
    let text = match (time, benefit) {
        (Some(_), Some(_)) => t::ORDER_LINE,
        (Some(_), None) => t::ORDER_LINE_HOURS,
        (None, Some(_)) => t::ORDER_LINE_BENEFIT,
        (None, None) => t::BENEFIT_UNKNOWN,
    };
    let benefit = benefit.map_or_else(String::new, |benefit| benefit.to_string());
    let values = [("hours", hours.as_str()), ("benefit", &benefit)];
    let words = fill(text.get(locale), &values);
    view! {
        <li>
            <b lang=lang prop:textContent=requirement.name.clone()></b>
            <span class="hint" prop:textContent=words></span>
        </li>
    }
    .into_any()
}
