//! Time: now, waiting, and days and numbers as people write them, by the browser's own `Intl`.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::window;
use crate::i18n::Locale;
use crate::i18n::ago::{ago, seconds_since};

/// Milliseconds since 1970 in UTC, by the device's clock. For display; clocks decide nothing.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// The day of now where the device is, as `YYYY-MM-DD`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// Waits.
pub async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// What some work comes to, or `None` where it takes longer than so many milliseconds. It is let go then, unless it is
/// lent out.
pub async fn within<T>(milliseconds: i32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut patience) = (pin!(work), pin!(sleep(milliseconds)));
    poll_fn(move |context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        patience.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// A day, written as people of the language write it, by the browser's own `Intl`; empty where no
/// calendar goes that far.
pub fn format_day(locale: Locale, milliseconds: u64) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    match date.get_time().is_nan() {
        true => String::new(),
        false => written_day(locale, &date),
    }
}

fn written_day(locale: Locale, date: &js_sys::Date) -> String {
    let options = js_sys::Object::new();
    for (name, value) in [("day", "numeric"), ("month", "long"), ("year", "numeric")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    formatted("DateTimeFormat", locale, &options, &[date.clone().into()])
        // A browser without `Intl` writes the day in its own way.
        .unwrap_or_else(|| date.to_date_string().into())
}

/// A day and a time of day, written as people of the language write them, by the browser's own
/// `Intl`.
pub fn format_moment(locale: Locale, milliseconds: u64) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeStyle", "medium")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    formatted("DateTimeFormat", locale, &options, &[date.into()])
        .unwrap_or_else(|| format_day(locale, milliseconds))
}

/// What a formatter of `Intl` makes of some values.
fn formatted(
    formatter: &str,
    locale: Locale,
    options: &js_sys::Object,
    values: &[JsValue],
) -> Option<String> {
    // Some browsers do not know nynorsk; bokmål is nearer than the browser's own language.
    let tags: Array = match locale {
        Locale::Nn => ["nn", "nb", "no"]
            .iter()
            .map(|tag| JsValue::from_str(tag))
            .collect(),
        Locale::Nb => Array::of1(&locale.tag().into()),
        // As in Britain: the day before the month, and hours to 24.
        Locale::En => Array::of1(&"en-GB".into()),
    };
    let intl = Reflect::get(window()?.as_ref(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &formatter.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let formatter = Reflect::construct(&class, &Array::of2(&tags, options)).ok()?;
    let format: Function = Reflect::get(&formatter, &"format".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let values: Array = values.iter().collect();
    format.apply(&formatter, &values).ok()?.as_string()
}

/// A number with two decimals at the most, by the browser's own `Intl`.
pub fn format_number(locale: Locale, number: f64) -> String {
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &2.into());
    formatted("NumberFormat", locale, &options, &[number.into()])
        .unwrap_or_else(|| format!("{}", (number * 100.0).round() / 100.0))
}

/// The number of a day by the clock on the wall where the person is. Each has one more than the one before.
fn local_day(milliseconds: u64) -> u64 {
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    let minutes = milliseconds as f64 / 60_000.0 - date.get_timezone_offset();
    (minutes / (24.0 * 60.0)).floor() as u64
}

/// How long ago something was, in words («i går»); older than a week as a day, and so is what is ahead of the clock.
pub fn format_ago(locale: Locale, then: u64, now: u64) -> String {
    let midnights = local_day(now).saturating_sub(local_day(then));
    seconds_since(then, now)
        .and_then(|seconds| ago(locale, seconds, midnights))
        .unwrap_or_else(|| format_day(locale, then))
}

/// A time of day where a moment is of today, or else its day.
pub fn format_time(locale: Locale, then: u64, now: u64) -> String {
    if local_day(then) != local_day(now) {
        return format_day(locale, then);
    }
    let date = js_sys::Date::new(&JsValue::from_f64(then as f64));
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"timeStyle".into(), &"short".into());
    formatted("DateTimeFormat", locale, &options, &[date.into()])
        .unwrap_or_else(|| format_day(locale, then))
}

/// A day written `YYYY-MM-DD` that can be meant, as people of the language write it; anything else as it
/// is.
pub fn format_date(locale: Locale, day: &str) -> String {
    // Noon, so that no time zone moves it to the day before.
    let date = js_sys::Date::new(&format!("{day}T12:00:00").into());
    match date.get_time().is_nan() {
        true => day.to_owned(),
        false => written_day(locale, &date),
    }
}

/// Waits until the page is about to be painted; not while nobody sees it.
pub async fn next_paint() {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.request_animation_frame(&resolve);
        }
    });
    let _ = JsFuture::from(promise).await;
}
