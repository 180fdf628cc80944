//! Durations in the notation of ISO 8601, which keeps days apart from hours.

use std::fmt;
use std::str::FromStr;

/// A duration: `P1DT2H`. It keeps days and months as such, so that reading and writing returns the same text, except
/// for superfluous zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duration {
    /// Whether the duration is negative.
    pub negative: bool,
    /// Months; a year is twelve.
    pub months: u64,
    /// Days; a week is seven.
    pub days: u64,
    /// Seconds, including hours and minutes.
    pub seconds: u64,
    /// Nanoseconds, less than a second.
    pub nanoseconds: u32,
}

impl Duration {
    /// Returns the length, with days of 24 hours; `None` if the duration is negative, has months, or does not fit.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        if self.negative || self.months != 0 {
            return None;
        }
        let seconds = self.days.checked_mul(86_400)?.checked_add(self.seconds)?;
        Some(std::time::Duration::new(seconds, self.nanoseconds))
    }
}

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        Self { seconds: duration.as_secs(), nanoseconds: duration.subsec_nanos(), ..Self::default() }
    }
}

impl From<time::Duration> for Duration {
    fn from(duration: time::Duration) -> Self {
        Self { negative: duration.is_negative(), ..duration.unsigned_abs().into() }
    }
}

/// The error for a text that is not a duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a duration of ISO 8601")]
pub struct InvalidDuration;

impl FromStr for Duration {
    type Err = InvalidDuration;

    fn from_str(text: &str) -> Result<Self, InvalidDuration> {
        parse(text).ok_or(InvalidDuration)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { negative, months, days, seconds, nanoseconds } = *self;
        if (months, days, seconds, nanoseconds) == (0, 0, 0, 0) {
            return f.write_str("PT0S");
        }
        f.write_str(if negative { "-P" } else { "P" })?;
        part(f, months / 12, 'Y')?;
        part(f, months % 12, 'M')?;
        part(f, days, 'D')?;
        if seconds == 0 && nanoseconds == 0 {
            return Ok(());
        }
        f.write_str("T")?;
        part(f, seconds / 3600, 'H')?;
        part(f, seconds / 60 % 60, 'M')?;
        match nanoseconds {
            0 => part(f, seconds % 60, 'S'),
            _ => write!(f, "{}.{}S", seconds % 60, format!("{nanoseconds:09}").trim_end_matches('0')),
        }
    }
}

fn part(f: &mut fmt::Formatter<'_>, number: u64, unit: char) -> fmt::Result {
    if number == 0 { Ok(()) } else { write!(f, "{number}{unit}") }
}

fn parse(text: &str) -> Option<Duration> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (date, time) = text.strip_prefix('P')?.split_once('T').map_or((text.get(1..)?, None), |(d, t)| (d, Some(t)));
    if date.is_empty() && time.is_none() || time == Some("") {
        return None;
    }
    let mut duration = Duration { negative, ..Duration::default() };
    for (number, unit) in parts(date, "YMWD")? {
        let number: u64 = number.parse().ok()?;
        match unit {
            'Y' => duration.months = number.checked_mul(12)?,
            'M' => duration.months = duration.months.checked_add(number)?,
            'W' => duration.days = number.checked_mul(7)?,
            _ => duration.days = duration.days.checked_add(number)?,
        }
    }
    for (number, unit) in parts(time.unwrap_or_default(), "HMS")? {
        let factor = match unit {
            'H' => 3600,
            'M' => 60,
            _ => 1,
        };
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(w, f)| (w, Some(f)));
        let seconds = whole.parse::<u64>().ok()?.checked_mul(factor)?;
        duration.seconds = duration.seconds.checked_add(seconds)?;
        match fraction {
            None => {}
            Some(digits) if unit == 'S' => duration.nanoseconds = nanoseconds(digits)?,
            Some(_) => return None,
        }
    }
    Some(duration)
}

/// Reads numbers with their units, which are in the order of `units`.
fn parts<'a>(mut text: &'a str, units: &str) -> Option<Vec<(&'a str, char)>> {
    let mut parts = Vec::new();
    let mut rest = units;
    while !text.is_empty() {
        let end = text.find(|c: char| c.is_ascii_alphabetic())?;
        let unit = text[end..].chars().next()?;
        rest = &rest[rest.find(unit)? + 1..];
        let number = &text[..end];
        number.bytes().all(|b| b.is_ascii_digit() || b == b'.').then_some(())?;
        parts.push((number, unit));
        text = &text[end + 1..];
    }
    Some(parts)
}

/// Reads the digits after the point as nanoseconds, and drops further digits.
fn nanoseconds(digits: &str) -> Option<u32> {
    let digits = digits.get(..9).unwrap_or(digits);
    let number: u32 = digits.parse().ok()?;
    Some(number * 10_u32.pow(9 - u32::try_from(digits.len()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_make_a_round_trip() {
        let texts = ["PT0S", "P1D", "PT1H", "-P1DT2H3M4S", "PT0.0000001S", "P1Y2M3DT4H5M6.789S", "P30D", "PT90M"];
        for text in texts {
            let duration: Duration = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(duration.to_string(), if text == "PT90M" { "PT1H30M" } else { text });
        }
        assert_eq!("P2W".parse(), Ok(Duration { days: 14, ..Duration::default() }));
        assert_eq!("PT24H".parse::<Duration>().map(|d| d.to_string()), Ok("PT24H".to_owned()));
    }

    #[test]
    fn other_texts_are_refused() {
        let texts =
            ["", "P", "PT", "P1", "1D", "P1DT", "P1H", "PT1D", "PT1S1M", "PTS", "P1.5D", "PT1.5M", "Pé", "PT-1S"];
        for text in texts {
            assert_eq!(text.parse::<Duration>(), Err(InvalidDuration), "{text}");
        }
    }

    #[test]
    fn only_fixed_lengths_are_seconds() {
        let seconds = |text: &str| text.parse::<Duration>().ok()?.to_std();
        assert_eq!(seconds("P1DT1.5S"), Some(std::time::Duration::from_millis(86_401_500)));
        assert_eq!(seconds("P1M"), None);
        assert_eq!(seconds("-PT1S"), None);
    }
}
