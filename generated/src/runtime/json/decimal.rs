//! Decimal numbers that keep all their digits.

use std::fmt;
use std::str::FromStr;

use serde_json::value::RawValue;

use crate::runtime::Value;

/// A decimal number with the digits that it is written with; nothing is rounded.
///
/// Services write decimals as numbers, or as text if the request has the header
/// `Accept: application/json;IEEE754Compatible=true`. The client reads both.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Returns the digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the nearest double.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    pub(crate) fn from_json_value(json: &Value) -> Option<Self> {
        match json.as_str() {
            Some(text) => text.parse().ok(),
            None => json.digits()?.parse().ok(),
        }
    }

    /// Makes a JSON number with these digits, or a text if JSON has no such number.
    pub(crate) fn to_json_value(&self) -> Value {
        match serde_json::from_str::<&RawValue>(&self.0) {
            Ok(number) => Value::number(number.get()),
            Err(_) => self.as_str().into(),
        }
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    /// Whether a text is digits with an optional sign, fraction and exponent.
    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let starts = unsigned.starts_with(|c: char| c.is_ascii_digit());
        if starts && unsigned.parse::<f64>().is_ok() { Ok(Self(text.into())) } else { Err(InvalidDecimal) }
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The error for a text that is not a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number")]
pub struct InvalidDecimal;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept() {
        for text in ["0", "-1.50", "12345678901234567890.123456789", "1e5"] {
            assert_eq!(text.parse::<Decimal>().expect("a decimal").to_string(), text);
        }
        for text in ["", "1,5", "inf", "NaN", "0x1", "1.2.3", "--1", "+-1"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn all_digits_are_sent() {
        let sent = |text: &str| text.parse::<Decimal>().expect("a decimal").to_json_value().to_string();
        for digits in ["1.50", "-7", "12345678901234567890.123456789", "1e5"] {
            assert_eq!(sent(digits), digits);
        }
        assert_eq!((sent("+1"), sent("007")), ("\"+1\"".to_owned(), "\"007\"".to_owned()));
    }
}
