//! Which values a filter compares with which properties.
//!
//! OData writes a value without its type: a text in quotes, a GUID or a date without. The service refuses a value of
//! another type than the property's, or finds nothing, so such a comparison does not compile.

use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

use crate::runtime::{Decimal, Duration, Enumeration, Flags, Literal, Null, Value};

/// A value that a filter can compare with properties whose values are of type `V`: a value of that type, [`Null`], or
/// another property of that type. Numbers of all sizes can be compared, and flags with a single flag.
#[diagnostic::on_unimplemented(
    message = "a property with values of type `{V}` cannot be compared with `{Self}`",
    note = "text is parsed first: `let value = Model::PROPERTY.parse(\"…\")?;`",
    note = "members of an enum are variants of its type: `Importance::High`"
)]
pub trait Comparable<V>: Literal {}

/// A type of values that are text: those of `Edm.String`, and of properties without a known type.
#[diagnostic::on_unimplemented(message = "a property with values of type `{Self}` is not text")]
pub trait Textual {}

/// A type of values that are collections: `Vec`, and that of properties without a known type.
#[diagnostic::on_unimplemented(message = "a property with values of type `{Self}` is not a collection")]
pub trait Many {
    /// The type of an item.
    type Item;
}

impl Textual for String {}

impl Textual for Value {}

impl<T> Many for Vec<T> {
    type Item = T;
}

impl Many for Value {
    type Item = Self;
}

impl<V> Comparable<V> for Null {}

impl<E: Enumeration> Comparable<E> for E {}

impl<E: Enumeration> Comparable<Flags<E>> for E {}

impl<E: Enumeration> Comparable<Self> for Flags<E> {}

impl<E: Enumeration> Comparable<Value> for E {}

impl<E: Enumeration> Comparable<Value> for Flags<E> {}

/// Lists the values for each type of properties. All of them fit properties without a known type.
macro_rules! comparable {
    ($($values:tt => $types:tt;)*) => { $( comparable!(@values $values $types); )* };
    (@values [$($value:ty),*] $types:tt) => { $(
        impl Comparable<Value> for $value {}
        comparable!(@types $value, $types);
    )* };
    (@types $value:ty, [$($ty:ty),*]) => { $( impl Comparable<$ty> for $value {} )* };
}

comparable! {
    [&str, String, &String] => [String];
    [u8, i16, i32, i64, u16, u32, f32, f64, Decimal] => [u8, i16, i32, i64, f32, f64, Decimal];
    [bool] => [bool];
    [OffsetDateTime] => [OffsetDateTime];
    [Date] => [Date];
    [Time] => [Time];
    [Duration, std::time::Duration] => [Duration];
    [Uuid] => [Uuid];
}
