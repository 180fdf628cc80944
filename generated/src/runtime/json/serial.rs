//! Conversions by serde for objects and for the types of properties. Models and enums have theirs from their macros.

use bytemuck::TransparentWrapper;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use crate::runtime::{Decimal, Duration, Enumeration, Flags, FromJson, IntoJson, Object, Value};

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::peel_ref(self).serialize(serializer)
    }
}

/// Refuses everything that is not an object.
impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// Reads JSON, and converts it to a type.
#[doc(hidden)]
pub fn deserialize<'de, T: FromJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let expected = if T::EXPECTED.is_empty() { "an object" } else { T::EXPECTED };
    T::take_json(Value::deserialize(deserializer)?)
        .map_err(|json| D::Error::custom(format_args!("expected {expected}, found {json}")))
}

/// Implements both directions by way of JSON.
macro_rules! by_json {
    ($([$($parameter:ident)?] $ty:ty;)*) => { $(
        impl$(<$parameter: Enumeration>)? Serialize for $ty {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.clone().into_json().serialize(serializer)
            }
        }

        impl<'de$(, $parameter: Enumeration)?> Deserialize<'de> for $ty {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )* };
}

by_json! { [] Decimal; [] Duration; [E] Flags<E>; }

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_object_is_written_and_read_with_all_its_properties() {
        let json = json!({"id": "1", "x": {"y": [1.5, null]}, "@odata.type": "#a.b"});
        let object: Object = serde_json::from_value(json.clone()).expect("an object");
        assert_eq!(object.type_name(), Some("a.b"));
        assert_eq!(serde_json::to_value(&object).expect("JSON"), json);
        assert!(serde_json::from_value::<Object>(json!([1])).is_err());
    }

    #[test]
    fn values_of_properties_have_the_form_that_is_sent() {
        let duration: Duration = serde_json::from_value(json!("PT90M")).expect("a duration");
        assert_eq!(serde_json::to_value(duration).expect("JSON"), json!("PT1H30M"));
        let decimal: Decimal = serde_json::from_str("12.50").expect("a decimal");
        assert_eq!(serde_json::to_string(&decimal).expect("JSON"), "12.5");
        let error = serde_json::from_value::<Duration>(json!("soon")).expect_err("not a duration");
        assert_eq!(error.to_string(), "expected Edm.Duration, found \"soon\"");
    }
}
