//! Conversions between Rust and JSON: primitive types of OData, models, collections.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, general_purpose};
use bytes::Bytes;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};
use uuid::Uuid;

use crate::runtime::json::value::Json;
use crate::runtime::{Decimal, Duration, Value};

const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");
const TIME: &[BorrowedFormatItem<'_>] = format_description!("[hour]:[minute]:[second].[subsecond]");
const WHOLE_TIME: &[BorrowedFormatItem<'_>] = format_description!("[hour]:[minute]:[second]");
const MINUTES: &[BorrowedFormatItem<'_>] = format_description!("[hour]:[minute]");

/// A time without the offset that OData requires. Some services leave it out.
const LOCAL: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
const LOCAL_FRACTION: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]");

/// Accepts base64 with and without padding, and bits after its end. Services use both, and both alphabets.
const ANY_PADDING: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::STANDARD, ANY_PADDING);
const BASE64_URL: GeneralPurpose = general_purpose::GeneralPurpose::new(&base64::alphabet::URL_SAFE, ANY_PADDING);

/// A type that can be read from a JSON value.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a type of JSON values or items")]
pub trait FromJson: Sized {
    /// The name of the type in OData, or that of the model.
    const EXPECTED: &'static str;

    /// Reads the value; `None` if the JSON has another type or form.
    fn from_json(json: &Value) -> Option<Self>;

    /// Reads the value without a copy.
    ///
    /// # Errors
    ///
    /// The unchanged JSON, if it has another type or form.
    fn take_json(json: Value) -> Result<Self, Value> {
        Self::from_json(&json).ok_or(json)
    }
}

/// A type that can be written as a JSON value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a JSON value of this crate",
    note = "for a type of your own that implements `Serialize`: `serde_json::to_value(value)?`"
)]
pub trait IntoJson {
    /// Returns the JSON value.
    fn into_json(self) -> Value;
}

/// The error for a property whose value is not of the documented type.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub struct InvalidValue {
    /// The name of the property.
    pub property: String,
    /// The documented type.
    pub expected: &'static str,
    /// The value that was received.
    pub found: Value,
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not of type {}: {}", self.property, self.expected, self.found)
    }
}

impl<T: IntoJson> IntoJson for Vec<T> {
    fn into_json(self) -> Value {
        self.into_iter().map(T::into_json).collect::<Vec<_>>().into()
    }
}

impl FromJson for Value {
    const EXPECTED: &'static str = "Edm.Untyped";

    fn from_json(json: &Value) -> Option<Self> {
        Some(json.clone())
    }

    fn take_json(json: Value) -> Result<Self, Value> {
        Ok(json)
    }
}

/// Implements both conversions for a type, from its name in OData, how it is read (`json` is a `&Value`) and how it is
/// written.
macro_rules! primitive {
    ($($ty:ty = $name:literal: |$json:ident| $read:expr, |$value:ident| $write:expr;)*) => { $(
        impl FromJson for $ty {
            const EXPECTED: &'static str = $name;

            fn from_json($json: &Value) -> Option<Self> {
                $read
            }
        }

        impl IntoJson for $ty {
            fn into_json(self) -> Value {
                let $value = self;
                $write
            }
        }
    )* };
}

primitive! {
    String = "Edm.String": |json| json.as_str().map(str::to_owned), |text| text.into();
    bool = "Edm.Boolean": |json| boolean(json), |flag| flag.into();
    u8 = "Edm.Byte": |json| integer(json)?.try_into().ok(), |number| i64::from(number).into();
    i16 = "Edm.Int16": |json| integer(json)?.try_into().ok(), |number| i64::from(number).into();
    i32 = "Edm.Int32": |json| integer(json)?.try_into().ok(), |number| i64::from(number).into();
    i64 = "Edm.Int64": |json| integer(json), |number| number.into();
    f32 = "Edm.Single": |json| float(json).map(|number| number as f32), |number| single(number).into();
    f64 = "Edm.Double": |json| float(json), |number| number.into();
    OffsetDateTime = "Edm.DateTimeOffset":
        |json| date_time(json.as_str()?), |date| rfc3339(date).into();
    Date = "Edm.Date": |json| date(json.as_str()?), |date| date.to_string().into();
    Time = "Edm.TimeOfDay": |json| time_of_day(json.as_str()?), |time| from_time_of_day(time).into();
    Duration = "Edm.Duration": |json| json.as_str()?.parse().ok(), |duration| duration.to_string().into();
    Uuid = "Edm.Guid": |json| json.as_str()?.parse().ok(), |id| id.to_string().into();
    Bytes = "Edm.Binary": |json| base64(json.as_str()?), |bytes| STANDARD.encode(bytes).into();
    Decimal = "Edm.Decimal": |json| Decimal::from_json_value(json), |decimal| decimal.to_json_value();
}

impl IntoJson for Value {
    fn into_json(self) -> Value {
        self
    }
}

impl IntoJson for serde_json::Value {
    fn into_json(self) -> Value {
        self.into()
    }
}

/// Reads a boolean, or the word in a string.
fn boolean(json: &Value) -> Option<bool> {
    let word = |text: &str| ["false", "true"].iter().position(|word| word.eq_ignore_ascii_case(text));
    json.as_bool().or_else(|| Some(word(json.as_str()?)? == 1))
}

/// Reads a time. Without an offset it is in UTC, as all times of the service are; without a time of day it is midnight.
fn date_time(text: &str) -> Option<OffsetDateTime> {
    let local = || [LOCAL_FRACTION, LOCAL].iter().find_map(|format| PrimitiveDateTime::parse(text, format).ok());
    let midnight = || Some(Date::parse(text, DATE).ok()?.midnight());
    OffsetDateTime::parse(text, &Rfc3339).ok().or_else(|| Some(local().or_else(midnight)?.assume_utc()))
}

/// Reads a date. Some services write a time of day and an offset after it, which are left out.
fn date(text: &str) -> Option<Date> {
    let (day, _) = text.split_once('T').filter(|_| date_time(text).is_some()).unwrap_or((text, ""));
    Date::parse(day, DATE).ok()
}

/// Reads an integer: a number, also one that is written as a double (`480.0`), or a string, which services write for
/// clients that only have doubles.
fn integer(json: &Value) -> Option<i64> {
    match &json.0 {
        Json::Integer(number) => Some(*number),
        Json::Float(number) if number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE => Some(*number as i64),
        Json::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// The largest double up to which all integers are doubles.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Reads a double. Infinity and NaN are strings, since JSON has no numbers for them.
fn float(json: &Value) -> Option<f64> {
    match json.as_str() {
        None => json.as_f64(),
        Some("INF") => Some(f64::INFINITY),
        Some("-INF") => Some(f64::NEG_INFINITY),
        Some("NaN") => Some(f64::NAN),
        Some(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
    }
}

/// Infinity and NaN become the strings `INF`, `-INF` and `NaN`, as OData writes them.
impl From<f64> for Value {
    fn from(number: f64) -> Self {
        match Self::float(number) {
            Some(number) => number,
            None if number.is_nan() => "NaN".into(),
            None if number > 0.0 => "INF".into(),
            None => "-INF".into(),
        }
    }
}

/// Returns the double with the same decimal digits as the single-precision number.
fn single(number: f32) -> f64 {
    number.to_string().parse().unwrap_or_else(|_| number.into())
}

fn rfc3339(date: OffsetDateTime) -> String {
    let utc = date.to_offset(UtcOffset::UTC);
    date.format(&Rfc3339).or_else(|_| utc.format(&Rfc3339)).unwrap_or_else(|_| date.to_string())
}

fn time_of_day(text: &str) -> Option<Time> {
    [TIME, WHOLE_TIME, MINUTES].iter().find_map(|format| Time::parse(text, format).ok())
}

fn from_time_of_day(time: Time) -> String {
    let format = if time.nanosecond() == 0 { WHOLE_TIME } else { TIME };
    time.format(format).unwrap_or_else(|_| time.to_string())
}

fn base64(text: &str) -> Option<Bytes> {
    BASE64.decode(text).or_else(|_| BASE64_URL.decode(text)).ok().map(Bytes::from)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Checks that reading JSON and writing the value returns the same JSON.
    fn round_trip<T: FromJson + IntoJson>(json: serde_json::Value) {
        let json = Value::from(json);
        let value = T::from_json(&json).unwrap_or_else(|| panic!("{json} is not of type {}", T::EXPECTED));
        assert_eq!(value.into_json(), json);
    }

    #[test]
    fn primitive_values_make_a_round_trip() {
        round_trip::<String>(json!("a"));
        round_trip::<bool>(json!(true));
        round_trip::<i32>(json!(-5));
        round_trip::<i64>(json!(i64::MAX));
        round_trip::<f64>(json!(0.1));
        round_trip::<f64>(json!("-INF"));
        round_trip::<f32>(json!(0.1));
        round_trip::<OffsetDateTime>(json!("9999-12-31T23:59:59.9999999Z"));
        round_trip::<OffsetDateTime>(json!("0001-01-01T00:00:00Z"));
        round_trip::<OffsetDateTime>(json!("2020-02-29T10:00:00+05:30"));
        round_trip::<Date>(json!("2020-02-29"));
        round_trip::<Time>(json!("08:30:00"));
        round_trip::<Time>(json!("08:30:00.5"));
        round_trip::<Uuid>(json!("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));
        round_trip::<Bytes>(json!("aGVsbG8="));
        round_trip::<Vec<u8>>(json!([1, 2]));
    }

    impl<T: FromJson> FromJson for Vec<T> {
        const EXPECTED: &'static str = "a collection";

        fn from_json(json: &Value) -> Option<Self> {
            json.as_array()?.iter().map(T::from_json).collect()
        }
    }

    #[test]
    fn values_of_another_type_are_refused() {
        assert_eq!(i32::from_json(&json!(3_000_000_000_i64).into()), None);
        assert_eq!(i32::from_json(&json!(1.5).into()), None);
        assert_eq!(bool::from_json(&json!("yes").into()), None);
        assert_eq!(String::from_json(&json!(1).into()), None);
        assert_eq!(Date::from_json(&json!("2020-02-30").into()), None);
        assert_eq!(OffsetDateTime::from_json(&json!("yesterday").into()), None);
        assert_eq!(Bytes::from_json(&json!("*").into()), None);
        assert_eq!(Uuid::from_json(&Value::NULL), None);
    }

    #[test]
    fn other_spellings_are_understood() {
        assert_eq!(i64::from_json(&json!("42").into()), Some(42));
        assert_eq!(
            ["480.0", "1e3", "1.5", "1e300"].map(|text| i64::from_json(&text.parse().expect("JSON"))),
            [Some(480), Some(1000), None, None]
        );
        assert_eq!(f64::from_json(&json!("1.5").into()), Some(1.5));
        assert_eq!(Bytes::from_json(&json!("-_8").into()), Some(Bytes::from_static(&[0xfb, 0xff])));
        assert_eq!(Time::from_json(&json!("08:30").into()), Time::from_hms(8, 30, 0).ok());
        assert_eq!(bool::from_json(&json!("True").into()), Some(true));
        assert_eq!(Bytes::from_json(&json!("-_9").into()), Some(Bytes::from_static(&[0xfb, 0xff])));
        let time = |text: &str| OffsetDateTime::from_json(&json!(text).into());
        assert_eq!(time("2023-03-09T08:12:53"), time("2023-03-09T08:12:53Z"));
        assert_eq!(time("2020-02-04T07:00:00.5000000"), time("2020-02-04T07:00:00.5Z"));
        assert_eq!(time("1974-07-22"), time("1974-07-22T00:00:00Z"));
        assert_eq!(
            Date::from_json(&json!("2020-02-04T00:00:00.0000000Z").into()),
            Date::from_ordinal_date(2020, 35).ok()
        );
        assert_eq!(Date::from_json(&json!("2020-02-04Today").into()), None);
    }
}
