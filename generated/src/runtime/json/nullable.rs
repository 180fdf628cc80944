//! The argument of a setter: a value or null.

use std::marker::PhantomData;

use bytes::Bytes;

use crate::runtime::{Enumeration, Flags, IntoJson, Value};

/// JSON's `null`: sets a property to null, which clears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

/// A value of type `T`, or null. Setters take everything that converts into it: a value, [`Null`], and the borrowed
/// forms of text, bytes and collections.
#[derive(Clone, Debug, PartialEq)]
pub struct Nullable<T> {
    json: Value,
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

    pub(crate) fn into_json(self) -> Value {
        self.json
    }

    fn new(json: Value) -> Self {
        Self { json, marker: PhantomData }
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

impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::new(text.into())
    }
}

impl From<&String> for Nullable<String> {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<Vec<u8>> for Nullable<Bytes> {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&[u8]> for Nullable<Bytes> {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
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

impl From<Vec<&str>> for Nullable<Vec<String>> {
    fn from(texts: Vec<&str>) -> Self {
        Self::new(texts.into_iter().map(Value::from).collect::<Vec<_>>().into())
    }
}

impl From<&[&str]> for Nullable<Vec<String>> {
    fn from(texts: &[&str]) -> Self {
        texts.to_vec().into()
    }
}

impl<const N: usize> From<[&str; N]> for Nullable<Vec<String>> {
    fn from(texts: [&str; N]) -> Self {
        Vec::from(texts).into()
    }
}

impl<T: IntoJson, const N: usize> From<[T; N]> for Nullable<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}
