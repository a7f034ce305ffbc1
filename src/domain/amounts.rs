//! Amounts that people type: hours, minutes and percentages, with what is wrong with them.
//!
//! Invariant: nothing is guessed. A text that is no amount is told about, and stays as it is.

/// How many hours a week has.
pub const HOURS_OF_A_WEEK: u32 = 168;
/// How many hours the longest month has.
pub const HOURS_OF_A_MONTH: u32 = 744;

/// Why a text is not an amount that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// It is not a number.
    NotANumber,
    /// It is less than nothing.
    Negative,
    /// It is more than there is room for.
    TooMuch,
}

/// The minutes that a text of hours stands for; `None` where there is no text. Hours may have a
/// comma or a point («3,5»), or be written as hours and minutes («1:30»). At most `most_hours`.
///
/// # Errors
/// No number, less than nothing, or more than `most_hours`.
pub fn minutes(text: &str, most_hours: u32) -> Result<Option<u32>, AmountFault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (is_negative, amount) = without_sign(text);
    let minutes = match amount.split_once(':') {
        Some((hours, minutes)) => whole(hours)?
            .checked_mul(60)
            .and_then(|hours| Some(hours + below(whole(minutes).ok()?, 60)?))
            .ok_or(AmountFault::NotANumber)?,
        // A hundredth of an hour is 0.6 minutes; halves are rounded up.
        None => (hundredths(amount)? * 6 + 5) / 10,
    };
    match minutes {
        0 => Ok(Some(0)),
        _ if is_negative => Err(AmountFault::Negative),
        _ if minutes > u64::from(most_hours) * 60 => Err(AmountFault::TooMuch),
        _ => u32::try_from(minutes)
            .map(Some)
            .map_err(|_| AmountFault::TooMuch),
    }
}

/// The percentage that a text stands for, 1 to 100; `None` where there is no text.
///
/// # Errors
/// No number, less than nothing, or not within 1 to 100.
pub fn percent(text: &str) -> Result<Option<u32>, AmountFault> {
    let text = text.trim().trim_end_matches('%').trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (is_negative, amount) = without_sign(text);
    let percent = (hundredths(amount)? + 50) / 100;
    match percent {
        _ if is_negative => Err(AmountFault::Negative),
        1..=100 => Ok(Some(percent as u32)),
        _ => Err(AmountFault::TooMuch),
    }
}

/// The minutes that a text stands for, at most a day; `None` where there is no text.
///
/// # Errors
/// No whole number, less than nothing, or more than a day.
pub fn whole_minutes(text: &str) -> Result<Option<u32>, AmountFault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (is_negative, amount) = without_sign(text);
    match whole(amount)? {
        0 => Ok(Some(0)),
        _ if is_negative => Err(AmountFault::Negative),
        minutes if minutes > 24 * 60 => Err(AmountFault::TooMuch),
        minutes => Ok(Some(minutes as u32)),
    }
}

/// The minutes after midnight that a text of the form `HH:MM` stands for, as browsers give times.
pub fn time_of_day(text: &str) -> Option<u32> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let hours = below(whole(hours).ok()?, 24)?;
    let minutes = below(whole(minutes.get(..2)?).ok()?, 60)?;
    Some((hours * 60 + minutes) as u32)
}

fn below(number: u64, end: u64) -> Option<u64> {
    (number < end).then_some(number)
}

/// Keyboards and word processors have several signs for minus.
fn without_sign(text: &str) -> (bool, &str) {
    let unsigned = text.trim_start_matches(['-', '\u{2212}', '\u{2013}']);
    (unsigned.len() < text.len(), unsigned.trim())
}

fn whole(digits: &str) -> Result<u64, AmountFault> {
    let digits = digits.trim();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AmountFault::NotANumber);
    }
    // What is too long for a number is in any case too much.
    let digits = digits.trim_start_matches('0');
    match digits.len() {
        0 => Ok(0),
        1..=15 => digits.parse().map_err(|_| AmountFault::TooMuch),
        _ => Err(AmountFault::TooMuch),
    }
}

/// A decimal number in hundredths; further digits are left out.
fn hundredths(text: &str) -> Result<u64, AmountFault> {
    let (units, parts) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let units = if units.is_empty() { "0" } else { units };
    whole(parts)?;
    let parts: String = parts.trim().chars().chain("00".chars()).take(2).collect();
    let units = whole(units)?;
    units
        .checked_mul(100)
        .and_then(|units| Some(units + whole(&parts).ok()?))
        .ok_or(AmountFault::TooMuch)
}
