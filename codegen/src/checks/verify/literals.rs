//! Compares JSON with the primitive types of OData, as the client's accessors read them.

use std::num::ParseIntError;

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, general_purpose};
use serde_json::Value as Json;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
use uuid::Uuid;

use super::cause::Cause;
use crate::model::names::Primitive;

const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");
const LOCAL_TIMES: [&[BorrowedFormatItem<'_>]; 2] = [
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]"),
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]"),
];
const TIMES: [&[BorrowedFormatItem<'_>]; 3] = [
    format_description!("[hour]:[minute]:[second].[subsecond]"),
    format_description!("[hour]:[minute]:[second]"),
    format_description!("[hour]:[minute]"),
];

const PADDING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: [GeneralPurpose; 2] = [
    general_purpose::GeneralPurpose::new(&base64::alphabet::STANDARD, PADDING),
    general_purpose::GeneralPurpose::new(&base64::alphabet::URL_SAFE, PADDING),
];

/// Words for types besides their names.
const TYPE_WORDS: [&str; 5] = ["integer", "number", "bool", "timestamp", "datetime"];

/// Whether a value is of a primitive type; the cause if it is not.
pub(super) fn check(primitive: Primitive, json: &Json) -> Result<(), Cause> {
    let is_valid = match primitive {
        Primitive::String => json.is_string(),
        Primitive::Boolean => json.is_boolean() || is_text(json, is_boolean),
        Primitive::Byte => is_integer(json, str::parse::<u8>),
        Primitive::Int16 => is_integer(json, str::parse::<i16>),
        Primitive::Int32 => is_integer(json, str::parse::<i32>),
        Primitive::Int64 => is_integer(json, str::parse::<i64>),
        Primitive::Single | Primitive::Double => is_number(json, &["INF", "-INF", "NaN"]),
        Primitive::Decimal => is_number(json, &[]),
        Primitive::Guid => is_text(json, |text| text.parse::<Uuid>().is_ok()),
        Primitive::Date => is_text(json, is_date_time),
        Primitive::TimeOfDay => is_text(json, |text| TIMES.iter().any(|format| Time::parse(text, format).is_ok())),
        Primitive::DateTimeOffset => is_text(json, is_date_time),
        Primitive::Duration => is_text(json, is_duration),
        Primitive::Binary => is_text(json, |text| BASE64.iter().any(|alphabet| alphabet.decode(text).is_ok())),
        Primitive::Stream | Primitive::SByte | Primitive::Untyped => true,
    };
    if is_valid { Ok(()) } else { Err(explain(primitive, json)) }
}

/// Whether a text stands for a value instead of being one: `<date>`, `{id}`, `String (timestamp)`, `Int32`,
/// `name-value`, `abc...`.
pub(super) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    let within = |open, close| text.starts_with(open) && text.ends_with(close);
    let word = text.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let is_type = |primitive: &Primitive| primitive.as_str()["Edm.".len()..].eq_ignore_ascii_case(word);
    let is_type_word =
        Primitive::ALL.iter().any(is_type) || TYPE_WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
    let is_ellipsis = text.ends_with("...") || text.ends_with('…');
    let is_named = text.ends_with("-value") || text.ends_with(".value") || text.eq_ignore_ascii_case("value");
    within('<', '>') || within('{', '}') || is_type_word || is_ellipsis || is_named
}

/// The cause if a value is not of its type.
fn explain(primitive: Primitive, json: &Json) -> Cause {
    match json.as_str() {
        Some(text) if is_placeholder(text) => Cause::Placeholder,
        Some(_) if primitive != Primitive::Boolean => Cause::Malformed,
        Some(_) | None => Cause::OtherKind,
    }
}

/// An integer, or one in a string.
fn is_integer<T>(json: &Json, parse: fn(&str) -> Result<T, ParseIntError>) -> bool {
    match json {
        Json::Number(number) => parse(&number.to_string()).is_ok(),
        Json::String(text) => parse(text).is_ok(),
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => false,
    }
}

/// A number, one in a string, or one of some words.
fn is_number(json: &Json, words: &[&str]) -> bool {
    let is_finite = |text: &str| text.parse::<f64>().is_ok_and(f64::is_finite);
    json.is_number() || json.as_str().is_some_and(|text| words.contains(&text) || is_finite(text))
}

fn is_text(json: &Json, is_valid: impl FnOnce(&str) -> bool) -> bool {
    json.as_str().is_some_and(is_valid)
}

/// A word for a boolean.
fn is_boolean(text: &str) -> bool {
    ["true", "false"].iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// A date, a time of a date, or both with an offset.
fn is_date_time(text: &str) -> bool {
    Date::parse(text, DATE).is_ok()
        || OffsetDateTime::parse(text, &Rfc3339).is_ok()
        || LOCAL_TIMES.iter().any(|format| PrimitiveDateTime::parse(text, format).is_ok())
}

/// `-P1Y2M3DT4H5M6.7S`, `P2W`
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('-').unwrap_or(text).strip_prefix('P') else { return false };
    let (date, time) = rest.split_once('T').map_or((rest, None), |(date, time)| (date, Some(time)));
    let has_parts = !date.is_empty() || time.is_some();
    has_parts && are_parts(date, "YMWD") && time.is_none_or(|time| !time.is_empty() && are_parts(time, "HMS"))
}

/// Numbers, each with a unit, the units in their order.
fn are_parts(mut text: &str, mut units: &str) -> bool {
    while !text.is_empty() {
        let Some(end) = text.find(|c: char| !c.is_ascii_digit() && c != '.') else { return false };
        let Some(unit) = text[end..].chars().next() else { return false };
        let Some(at) = units.find(unit).filter(|_| text[..end].parse::<f64>().is_ok()) else { return false };
        units = &units[at + 1..];
        text = &text[end + unit.len_utf8()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_of_their_types() {
        for (primitive, json) in [
            (Primitive::Int64, json!("42")),
            (Primitive::Double, json!("INF")),
            (Primitive::Decimal, json!(1.5)),
            (Primitive::Boolean, json!("True")),
            (Primitive::Date, json!("2026-02-28")),
            (Primitive::Date, json!("2026-02-28T00:00:00Z")),
            (Primitive::DateTimeOffset, json!("2026-02-28")),
            (Primitive::DateTimeOffset, json!("2026-02-28T08:00:00.5")),
            (Primitive::TimeOfDay, json!("08:30")),
            (Primitive::TimeOfDay, json!("08:30:00.0000000")),
            (Primitive::DateTimeOffset, json!("2026-02-28T00:00:00.1234567Z")),
            (Primitive::DateTimeOffset, json!("2026-02-28T00:00:00+01:00")),
            (Primitive::Duration, json!("-P1Y2M3DT4H5M6.7S")),
            (Primitive::Binary, json!("-_8")),
        ] {
            assert_eq!(check(primitive, &json), Ok(()), "{json} is of {}", primitive.as_str());
        }
    }

    #[test]
    fn other_values_have_a_cause() {
        for (primitive, json, cause) in [
            (Primitive::Int32, json!(1.5), Cause::OtherKind),
            (Primitive::Int32, json!("many"), Cause::Malformed),
            (Primitive::Boolean, json!("maybe"), Cause::OtherKind),
            (Primitive::DateTimeOffset, json!("2026-02-30T00:00:00Z"), Cause::Malformed),
            (Primitive::DateTimeOffset, json!("String (timestamp)"), Cause::Placeholder),
            (Primitive::Duration, json!("PT"), Cause::Malformed),
            (Primitive::Duration, json!("P1H"), Cause::Malformed),
            (Primitive::Binary, json!("…"), Cause::Placeholder),
            (Primitive::Guid, json!("{id}"), Cause::Placeholder),
        ] {
            assert_eq!(check(primitive, &json), Err(cause), "{json} is not of {}", primitive.as_str());
        }
    }
}
