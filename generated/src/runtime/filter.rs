//! Filters: conditions as values, with their literals quoted.

use std::fmt;
use std::ops::Not;

use time::format_description::well_known::Rfc3339;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Null, Property};

/// A condition for `$filter`; made from a [`Property`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter(String);

impl Filter {
    /// True when both are.
    #[must_use]
    pub fn and(self, other: impl fmt::Display) -> Self {
        Self(format!("({self}) and ({other})"))
    }

    /// True when one of them is.
    #[must_use]
    pub fn or(self, other: impl fmt::Display) -> Self {
        Self(format!("({self}) or ({other})"))
    }

    pub(crate) fn compare(name: &str, operator: &str, value: &impl Literal) -> Self {
        Self(format!("{name} {operator} {}", value.literal()))
    }

    pub(crate) fn call(function: &str, name: &str, text: &str) -> Self {
        Self(format!("{function}({name},{})", text.literal()))
    }
}

impl Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self(format!("not ({self})"))
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value that can stand in a filter.
pub trait Literal {
    /// As OData writes it.
    fn literal(&self) -> String;
}

impl Literal for str {
    fn literal(&self) -> String {
        format!("'{}'", self.replace('\'', "''"))
    }
}

impl Literal for String {
    fn literal(&self) -> String {
        self.as_str().literal()
    }
}

impl<T: Literal + ?Sized> Literal for &T {
    fn literal(&self) -> String {
        (**self).literal()
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

impl<T> Literal for Property<T> {
    fn literal(&self) -> String {
        self.name().to_owned()
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

literal_as_displayed!(bool i16 i32 i64 u8 u16 u32 f32 f64 Date Uuid);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_quoted() {
        let name = Property::<()>::new("displayName");
        assert_eq!(name.eq("O'Neil").to_string(), "displayName eq 'O''Neil'");
        assert_eq!(name.starts_with("A'").to_string(), "startsWith(displayName,'A''')");
        assert_eq!(name.ne(Null).to_string(), "displayName ne null");
        assert_eq!(name.ge(7).to_string(), "displayName ge 7");
        let date = time::macros::datetime!(2020-01-02 03:04:05 UTC);
        assert_eq!(name.lt(date).to_string(), "displayName lt 2020-01-02T03:04:05Z");
    }

    #[test]
    fn conditions_combine() {
        let (a, b) = (Property::<()>::new("a"), Property::<()>::new("b"));
        let filter = !a.eq(true).and(b.eq(false)).or("c eq 1");
        assert_eq!(filter.to_string(), "not (((a eq true) and (b eq false)) or (c eq 1))");
    }
}
