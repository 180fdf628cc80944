//! Decimal numbers with all their digits.

use std::fmt;
use std::str::FromStr;

use serde_json::{Number, Value};

/// A decimal number as the digits that it is written with; nothing is rounded.
///
/// JSON numbers of more than about 15 digits are read as doubles before they get here. Services write all digits as text
/// when they are asked to, with the header `Accept: application/json;IEEE754Compatible=true`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    pub(crate) fn from_json_value(json: &Value) -> Option<Self> {
        match json {
            Value::Number(number) => number.to_string().parse().ok(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A number where that keeps the value, else text, which a service takes or refuses but does not misread.
    pub(crate) fn to_json_value(&self) -> Value {
        match Number::from_str(&self.0) {
            Ok(number) if canonical(&number.to_string()) == canonical(&self.0) => Value::Number(number),
            _ => Value::from(self.as_str()),
        }
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    /// Digits with an optional sign, fraction and exponent.
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

/// A text that is no decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number")]
pub struct InvalidDecimal;

/// The digits without zeros that mean nothing: equal for equal numbers without exponent.
fn canonical(digits: &str) -> &str {
    if digits.contains(['e', 'E']) || !digits.contains('.') {
        return digits;
    }
    digits.trim_end_matches('0').trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
    fn a_number_is_sent_only_when_it_keeps_the_value() {
        let sent = |text: &str| text.parse::<Decimal>().expect("a decimal").to_json_value();
        assert_eq!(sent("1.50"), json!(1.5));
        assert_eq!(sent("-7"), json!(-7));
        assert_eq!(sent("12345678901234567890.123456789"), json!("12345678901234567890.123456789"));
    }
}
