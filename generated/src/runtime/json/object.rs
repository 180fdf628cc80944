//! `Object`: a JSON object, the root of all models.
//!
//! An accessor reads one property. It returns `None` if the property is absent, null, or has another JSON type. An
//! accessor that parses text returns an [`InvalidValue`] if the text is malformed. A setter replaces one property.

use std::fmt;

use bytemuck::TransparentWrapper;
use bytes::Bytes;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

use crate::runtime::json::value::Json;
use crate::runtime::{Decimal, Duration, Enumeration, Flags, FromJson, InvalidValue, Nullable, Value};

/// A value that is parsed from text: `None` if the property is absent or null, an error if the text is malformed.
pub type Parsed<T> = Option<Result<T, InvalidValue>>;

/// The annotation with the type of an object.
const TYPE: &str = "@odata.type";

/// A JSON object, of which every model is a typed view. `Display` writes it as JSON.
#[derive(Clone, PartialEq)]
#[repr(transparent)]
pub struct Object(Value);

// SAFETY: the struct is `repr(transparent)` and its only field is of the type that it wraps.
#[allow(unsafe_code)]
unsafe impl TransparentWrapper<Value> for Object {}

impl Value {
    /// Returns an object; `None` if the value is something else.
    pub fn as_object(&self) -> Option<&Object> {
        self.is_object().then(|| Object::wrap_ref(self))
    }
}

impl From<Object> for serde_json::Value {
    fn from(object: Object) -> Self {
        Value::from(object).into()
    }
}

impl Object {
    /// Makes an object without properties.
    pub fn new() -> Self {
        Self(Value(Json::Object(Default::default())))
    }

    /// Returns the value of a property; `None` if it is absent, [`Value::NULL`] if it is null.
    pub fn property(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Returns names and values of all properties, in the order in which they were received or set.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.fields().into_iter().flat_map(|fields| fields.iter())
    }

    /// Sets a property to a value or to null, and returns the object. `None` leaves the property as it is.
    #[must_use]
    pub fn with<T>(mut self, name: &str, value: impl Into<Nullable<T>>) -> Self {
        self.set(name, value);
        self
    }

    /// Sets a property to a value or to null. `None` leaves the property as it is.
    pub fn set<T>(&mut self, name: &str, value: impl Into<Nullable<T>>) {
        if let Some(value) = value.into().into_json() {
            self.put(name, value);
        }
    }

    /// Removes a property, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.fields_mut().remove(name)
    }

    /// Returns the qualified name in `@odata.type`: `microsoft.graph.user`.
    pub fn type_name(&self) -> Option<&str> {
        let name = self.str(TYPE)?;
        Some(name.strip_prefix('#').unwrap_or(name))
    }

    /// Sets `@odata.type`, as the first property.
    pub(crate) fn set_type(&mut self, name: &str) {
        self.0.fields_mut().set_first(TYPE, format!("#{name}").into());
    }

    /// Reads a property of type `Edm.String`.
    pub fn str(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Reads a property of type `Edm.Boolean`.
    pub fn bool(&self, name: &str) -> Option<bool> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Byte`.
    pub fn u8(&self, name: &str) -> Option<u8> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Int16`.
    pub fn i16(&self, name: &str) -> Option<i16> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Int32`.
    pub fn i32(&self, name: &str) -> Option<i32> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Int64`.
    pub fn i64(&self, name: &str) -> Option<i64> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Single`.
    pub fn f32(&self, name: &str) -> Option<f32> {
        self.value(name)
    }

    /// Reads a property of type `Edm.Double`.
    pub fn f64(&self, name: &str) -> Option<f64> {
        self.value(name)
    }

    /// Reads a property of type `Edm.DateTimeOffset`.
    pub fn date_time(&self, name: &str) -> Parsed<OffsetDateTime> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.Date`.
    pub fn date(&self, name: &str) -> Parsed<Date> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.TimeOfDay`.
    pub fn time_of_day(&self, name: &str) -> Parsed<Time> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.Duration`.
    pub fn duration(&self, name: &str) -> Parsed<Duration> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.Guid`.
    pub fn guid(&self, name: &str) -> Parsed<Uuid> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.Binary`.
    pub fn binary(&self, name: &str) -> Parsed<Bytes> {
        self.parse(name)
    }

    /// Reads a property of type `Edm.Decimal`.
    pub fn decimal(&self, name: &str) -> Parsed<Decimal> {
        self.parse(name)
    }

    /// Reads a value of an enum.
    pub fn enumeration<E: Enumeration>(&self, name: &str) -> Option<E> {
        self.str(name).map(E::from)
    }

    /// Reads a combination of values of an enum.
    pub fn flags<E: Enumeration>(&self, name: &str) -> Option<Flags<E>> {
        self.value(name)
    }

    /// Reads a collection of values of an enum, without those that are null; `None` if one of them is neither a string
    /// nor null.
    pub fn enumerations<E: Enumeration>(&self, name: &str) -> Option<Vec<E>> {
        Some(self.strs(name)?.into_iter().map(E::from).collect())
    }

    /// Reads a collection of strings, without those that are null; `None` if one of them is neither a string nor null.
    pub fn strs(&self, name: &str) -> Option<Vec<&str>> {
        present(self.array(name)?).map(Value::as_str).collect()
    }

    /// Reads a collection of any other primitive type, without the values that are null.
    pub fn values<T: FromJson>(&self, name: &str) -> Parsed<Vec<T>> {
        let value = self.0.get(name).filter(|value| !value.is_null())?;
        let values = value.as_array().and_then(|values| present(values).map(T::from_json).collect());
        Some(values.ok_or_else(|| invalid(name, T::EXPECTED, value)))
    }

    /// Reads any JSON value except null.
    pub fn untyped(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    fn value<T: FromJson>(&self, name: &str) -> Option<T> {
        T::from_json(self.0.get(name)?)
    }

    fn parse<T: FromJson>(&self, name: &str) -> Parsed<T> {
        let value = self.0.get(name).filter(|value| !value.is_null())?;
        Some(T::from_json(value).ok_or_else(|| invalid(name, T::EXPECTED, value)))
    }

    fn array(&self, name: &str) -> Option<&[Value]> {
        self.0.get(name)?.as_array()
    }

    fn put(&mut self, name: &str, value: Value) {
        self.0.fields_mut().set(name, value);
    }
}

impl Default for Object {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// The values of an array that are not null.
fn present(values: &[Value]) -> impl Iterator<Item = &Value> {
    values.iter().filter(|value| !value.is_null())
}

fn invalid(name: &str, expected: &'static str, found: &Value) -> InvalidValue {
    InvalidValue { property: name.to_owned(), expected, found: found.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(text: &str) -> Object {
        Object::try_from(text.parse::<Value>().expect("JSON")).expect("an object")
    }

    #[test]
    fn a_bad_value_spoils_only_itself() {
        let object = object(
            r#"{"moment":"soon","date":"2026-02-30","time":"25:00","duration":"1 day","id":"x","bytes":"*","sum":"1,5",
                "whole":1.5,"small":300,"truth":"yes","list":[1,"x"],"texts":["a",1],"objects":[{},1],"good":"2026-02-28"}"#,
        );
        let refused = [
            object.date_time("moment").map(|value| value.is_err()),
            object.date("date").map(|value| value.is_err()),
            object.time_of_day("time").map(|value| value.is_err()),
            object.duration("duration").map(|value| value.is_err()),
            object.guid("id").map(|value| value.is_err()),
            object.binary("bytes").map(|value| value.is_err()),
            object.decimal("sum").map(|value| value.is_err()),
            object.values::<i32>("list").map(|value| value.is_err()),
        ];
        assert_eq!(refused, [Some(true); 8]);
        assert_eq!((object.i32("whole"), object.u8("small"), object.bool("truth")), (None, None, None));
        assert_eq!((object.strs("texts"), object.models::<Object>("objects")), (None, None));
        assert_eq!(object.date("good"), Some(Ok(time::macros::date!(2026 - 02 - 28))));
        let error = object.decimal("sum").and_then(Result::err).map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some(r#"`sum` is not of type Edm.Decimal: "1,5""#));
    }

    #[test]
    fn absent_and_null_read_as_none() {
        let object = object(r#"{"null":null}"#);
        for name in ["null", "absent"] {
            assert_eq!((object.str(name), object.i64(name), object.bool(name)), (None, None, None));
            assert_eq!((object.date_time(name), object.values::<i32>(name)), (None, None));
            assert_eq!((object.untyped(name), object.model::<Object>(name)), (None, None));
        }
        assert_eq!((object.property("null"), object.property("absent")), (Some(&Value::NULL), None));
    }

    #[test]
    fn null_elements_of_collections_spoil_nothing() {
        let object = object(r#"{"texts":["a",null,"b"],"numbers":[null,1],"objects":[{"x":"y"},null]}"#);
        assert_eq!(object.strs("texts"), Some(vec!["a", "b"]));
        assert_eq!(object.values::<i32>("numbers"), Some(Ok(vec![1])));
        let models = object.models::<Object>("objects").expect("a slice");
        assert_eq!(models.iter().map(|model| model.str("x")).collect::<Vec<_>>(), [Some("y"), None]);
        assert_eq!((models[1].properties().count(), models[1].to_string().as_str()), (0, "null"));
    }

    #[test]
    fn unknown_properties_are_sent_back_in_their_place() {
        let mut object =
            object(r#"{"z":1,"@odata.etag":"W/\"1\"","x_custom":{"deep":[12345678901234567890.5]},"b":null}"#);
        object.set("b", true);
        object.set("z", 2);
        object.set("new", "n");
        assert_eq!(object.remove("@odata.etag"), Some(Value::from("W/\"1\"")));
        assert_eq!(object.remove("@odata.etag"), None);
        assert_eq!(object.to_string(), r#"{"z":2,"x_custom":{"deep":[12345678901234567890.5]},"b":true,"new":"n"}"#);
        assert_eq!(object.properties().map(|(name, _)| name).collect::<Vec<_>>(), ["z", "x_custom", "b", "new"]);
    }
}
