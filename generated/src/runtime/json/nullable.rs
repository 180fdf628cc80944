//! The argument of a setter: a value, null, or nothing.

use std::marker::PhantomData;
use std::time::SystemTime;

use bytes::Bytes;

use crate::runtime::{Duration, Enumeration, Flags, IntoJson, OffsetDateTime, Value};

/// JSON's `null`: sets a property to null, which clears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

impl From<Null> for Value {
    fn from(_: Null) -> Self {
        Self::NULL
    }
}

/// The argument of a setter for values of type `T`. Setters take everything that converts into it:
///
/// - a value, and the borrowed forms of text, bytes and collections;
/// - [`Null`], which sets the property to null;
/// - an `Option` of these: `None` leaves the property as it is, so that it is not sent if nothing else sets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Nullable<T> {
    /// `None` leaves the property as it is.
    json: Option<Value>,
    marker: PhantomData<fn() -> T>,
}

impl<T> Nullable<T> {
    /// Converts from an option: `None` is null.
    pub fn from_option(value: Option<T>) -> Self
    where
        T: IntoJson,
    {
        Self::new(value.map_or(Value::NULL, T::into_json))
    }

    /// Returns the value to set; `None` leaves the property as it is.
    pub(crate) fn into_json(self) -> Option<Value> {
        self.json
    }

    fn new(json: Value) -> Self {
        Self { json: Some(json), marker: PhantomData }
    }
}

impl<T, V: Into<Nullable<T>>> From<Option<V>> for Nullable<T> {
    fn from(value: Option<V>) -> Self {
        value.map_or(Self { json: None, marker: PhantomData }, Into::into)
    }
}

impl<T> From<Null> for Nullable<T> {
    fn from(_: Null) -> Self {
        Self::new(Value::NULL)
    }
}

impl<T: IntoJson> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::new(value.into_json())
    }
}

impl From<serde_json::Value> for Nullable<Value> {
    fn from(json: serde_json::Value) -> Self {
        Self::new(json.into())
    }
}

/// Implements conversions by way of the type of the property.
macro_rules! by_value {
    ($($from:ty => $to:ty: |$value:ident| $convert:expr;)*) => { $(
        impl From<$from> for Nullable<$to> {
            fn from($value: $from) -> Self {
                let converted: $to = $convert;
                converted.into()
            }
        }
    )* };
}

by_value! {
    &str => String: |text| text.to_owned();
    &String => String: |text| text.clone();
    char => String: |character| character.into();
    Box<str> => String: |text| text.into();
    std::borrow::Cow<'_, str> => String: |text| text.into_owned();
    Vec<u8> => Bytes: |bytes| bytes.into();
    &[u8] => Bytes: |bytes| Bytes::copy_from_slice(bytes);
    &Vec<u8> => Bytes: |bytes| Bytes::copy_from_slice(bytes);
    std::time::Duration => Duration: |duration| duration.into();
    time::Duration => Duration: |duration| duration.into();
    SystemTime => OffsetDateTime: |time| time.into();
    Vec<&str> => Vec<String>: |texts| texts.into_iter().map(str::to_owned).collect();
    &[&str] => Vec<String>: |texts| texts.iter().copied().map(str::to_owned).collect();
}

impl<const N: usize> From<[u8; N]> for Nullable<Bytes> {
    fn from(bytes: [u8; N]) -> Self {
        Vec::from(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for Nullable<Bytes> {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl<E: Enumeration> From<E> for Nullable<Flags<E>> {
    fn from(flag: E) -> Self {
        Flags(vec![flag]).into()
    }
}

impl<E: Enumeration> From<Vec<E>> for Nullable<Flags<E>> {
    fn from(flags: Vec<E>) -> Self {
        Flags(flags).into()
    }
}

impl<E: Enumeration, const N: usize> From<[E; N]> for Nullable<Flags<E>> {
    fn from(flags: [E; N]) -> Self {
        Flags(flags.into()).into()
    }
}

impl<const N: usize> From<[&str; N]> for Nullable<Vec<String>> {
    fn from(texts: [&str; N]) -> Self {
        Vec::from(texts).into()
    }
}

impl<const N: usize> From<&[&str; N]> for Nullable<Vec<String>> {
    fn from(texts: &[&str; N]) -> Self {
        texts.as_slice().into()
    }
}

impl<T: IntoJson, const N: usize> From<[T; N]> for Nullable<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}

impl<T: IntoJson + Clone> From<&[T]> for Nullable<Vec<T>> {
    fn from(values: &[T]) -> Self {
        values.to_vec().into()
    }
}

impl<T: IntoJson + Clone> From<&Vec<T>> for Nullable<Vec<T>> {
    fn from(values: &Vec<T>) -> Self {
        values.clone().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Object;

    /// The JSON that a setter for values of type `T` sends.
    fn sent<T>(value: impl Into<Nullable<T>>) -> String {
        Object::new().with("x", value).to_string()
    }

    #[test]
    fn an_option_is_sent_only_if_it_has_a_value() {
        assert_eq!(sent::<String>(Some("a")), r#"{"x":"a"}"#);
        assert_eq!(sent::<String>(Some("a".to_owned())), r#"{"x":"a"}"#);
        assert_eq!(sent::<String>(None::<&str>), "{}");
        assert_eq!(sent::<String>(Some(Null)), r#"{"x":null}"#);
        assert_eq!(sent(Nullable::<i64>::from_option(None)), r#"{"x":null}"#);
        let kept = Object::new().with::<i64>("x", 1).with::<i64>("x", None::<i64>);
        assert_eq!(kept.to_string(), r#"{"x":1}"#);
    }

    #[test]
    fn values_convert_to_the_type_of_the_property() {
        assert_eq!(sent::<Duration>(std::time::Duration::from_secs(90)), r#"{"x":"PT1M30S"}"#);
        assert_eq!(sent::<Duration>(time::Duration::seconds(-1)), r#"{"x":"-PT1S"}"#);
        assert_eq!(sent::<OffsetDateTime>(SystemTime::UNIX_EPOCH), r#"{"x":"1970-01-01T00:00:00Z"}"#);
        assert_eq!([sent::<Bytes>(b"hi"), sent::<Bytes>([104, 105])], [r#"{"x":"aGk="}"#; 2]);
    }

    #[test]
    fn collections_convert_from_arrays_and_slices() {
        let texts = ["a".to_owned(), "b".to_owned()];
        let all = [
            sent::<Vec<String>>(["a", "b"]),
            sent::<Vec<String>>(&["a", "b"]),
            sent::<Vec<String>>(vec!["a", "b"]),
            sent::<Vec<String>>(texts.as_slice()),
            sent::<Vec<String>>(&texts.to_vec()),
            sent::<Vec<String>>(texts),
        ];
        assert_eq!(all, [r#"{"x":["a","b"]}"#; 6]);
    }
}
