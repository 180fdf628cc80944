//! Literals in filters, with quotes if OData requires them.

use time::format_description::well_known::Rfc3339;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

use crate::runtime::{Decimal, Duration, Enumeration, Flags, IntoJson, Null};

/// A value that can be used in a filter.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a value that a filter can have")]
pub trait Literal {
    /// Returns the value as OData writes it.
    fn literal(&self) -> String;
}

impl Literal for str {
    fn literal(&self) -> String {
        format!("'{}'", self.replace('\'', "''"))
    }
}

impl Literal for &str {
    fn literal(&self) -> String {
        (**self).literal()
    }
}

impl Literal for String {
    fn literal(&self) -> String {
        self.as_str().literal()
    }
}

impl Literal for &String {
    fn literal(&self) -> String {
        self.as_str().literal()
    }
}

impl Literal for Null {
    fn literal(&self) -> String {
        "null".to_owned()
    }
}

impl Literal for OffsetDateTime {
    fn literal(&self) -> String {
        self.format(&Rfc3339).unwrap_or_else(|_| self.to_string())
    }
}

impl Literal for Duration {
    fn literal(&self) -> String {
        format!("duration'{self}'")
    }
}

impl Literal for std::time::Duration {
    fn literal(&self) -> String {
        Duration::from(*self).literal()
    }
}

/// A value of an enum: `'high'`.
impl<E: Enumeration> Literal for E {
    fn literal(&self) -> String {
        self.as_str().literal()
    }
}

/// A combination of values of an enum: `'monday,friday'`.
impl<E: Enumeration> Literal for Flags<E> {
    fn literal(&self) -> String {
        self.to_string().as_str().literal()
    }
}

macro_rules! literal_as_displayed {
    ($($ty:ty)*) => { $(
        impl Literal for $ty {
            fn literal(&self) -> String {
                self.to_string()
            }
        }
    )* };
}

literal_as_displayed!(bool u8 i16 i32 i64 u16 u32 Date Uuid Decimal);

/// The types whose text in JSON has no quotes in a filter.
macro_rules! literal_as_in_json {
    ($($ty:ty)*) => { $(
        impl Literal for $ty {
            fn literal(&self) -> String {
                let json = (*self).into_json();
                json.as_str().map_or_else(|| json.to_string(), str::to_owned)
            }
        }
    )* };
}

literal_as_in_json!(f32 f64 Time);

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime, time};

    use super::*;

    #[test]
    fn literals_are_as_odata_writes_them() {
        let decimal: Decimal = "12345678901234567890.10".parse().expect("a decimal");
        let literals = [
            "O'Neil".literal(),
            "''".literal(),
            Null.literal(),
            true.literal(),
            (-7_i32).literal(),
            0.5_f64.literal(),
            f64::INFINITY.literal(),
            1e21_f64.literal(),
            decimal.literal(),
            Uuid::nil().literal(),
            datetime!(2020-01-02 03:04:05.5 +01:00).literal(),
            date!(2020 - 01 - 02).literal(),
            time!(03:04:05).literal(),
            Duration { days: 1, ..Duration::default() }.literal(),
        ];
        let expected = [
            "'O''Neil'",
            "''''''",
            "null",
            "true",
            "-7",
            "0.5",
            "INF",
            "1e+21",
            "12345678901234567890.10",
            "00000000-0000-0000-0000-000000000000",
            "2020-01-02T03:04:05.5+01:00",
            "2020-01-02",
            "03:04:05",
            "duration'P1D'",
        ];
        assert_eq!(literals, expected);
    }
}
