//! Names that have their own types: qualified type names, OData's primitive types, locales.
//!
//! Each serializes as a plain string, so these types are not visible in the JSON of the model.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

mod name;

pub use name::Name;

/// The namespace of types whose page states none.
pub const DEFAULT_NAMESPACE: &str = "microsoft.graph";

/// The type that the service declares for values of any kind: text, numbers, arrays, objects. It has no properties.
pub const ANY_JSON: &str = "microsoft.graph.Json";

/// Declares a string type that dereferences to `&str` and serializes as a string.
macro_rules! text {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(inline)]
        pub struct $name(String);

        impl $name {
            /// Makes one of a text, without checks.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns the text as a `String`.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&$name> for $name {
            fn from(name: &$name) -> Self {
                name.clone()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}

text! {
    /// A qualified type name: `Edm.String`, `microsoft.graph.windowsUpdates.updateCategory`.
    TypeName
}

impl TypeName {
    /// The part before the last dot; [`DEFAULT_NAMESPACE`] for a name without a dot.
    pub fn namespace(&self) -> &str {
        self.split().0
    }

    /// The part after the last dot; the whole name if it has no dot.
    pub fn short(&self) -> &str {
        self.split().1
    }

    fn split(&self) -> (&str, &str) {
        split_name(&self.0)
    }

    /// The primitive type with this name; `None` for other types, and for names in `Edm` that OData does not have.
    pub fn primitive(&self) -> Option<Primitive> {
        Primitive::from_name(&self.0)
    }

    /// Whether the name is in OData's namespace `Edm`.
    pub fn is_primitive(&self) -> bool {
        self.0.starts_with(Primitive::PREFIX)
    }
}

impl From<Primitive> for TypeName {
    fn from(primitive: Primitive) -> Self {
        Self(primitive.as_str().to_owned())
    }
}

impl PartialEq<Primitive> for TypeName {
    fn eq(&self, other: &Primitive) -> bool {
        self.0 == other.as_str()
    }
}

/// Splits a name at its last dot into namespace and short name. The namespace of a name without a dot is
/// [`DEFAULT_NAMESPACE`].
pub fn split_name(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((DEFAULT_NAMESPACE, name))
}

/// A name with its namespace in full: the service's metadata declares `graph` as an alias of [`DEFAULT_NAMESPACE`].
pub(crate) fn expand_alias(name: &str) -> Cow<'_, str> {
    name.strip_prefix("graph.").map_or(Cow::Borrowed(name), |short| format!("{DEFAULT_NAMESPACE}.{short}").into())
}

/// The singular of a name in the plural: `policies` → `policy`, `requests` → `request`.
pub(crate) fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

/// The name without its namespace.
pub fn short_name(name: &str) -> &str {
    split_name(name).1
}

macro_rules! primitives {
    ($($(#[$docs:meta])* $variant:ident = $name:literal,)*) => {
        /// A primitive type of OData.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Primitive {
            $($(#[$docs])* $variant,)*
        }

        impl Primitive {
            /// Every primitive type that pages use.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The qualified name: `Edm.String`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Finds a primitive type by its qualified name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

primitives! {
    /// Text.
    String = "Edm.String",
    /// `true` or `false`.
    Boolean = "Edm.Boolean",
    /// Eight bits without a sign.
    Byte = "Edm.Byte",
    /// Eight bits with a sign.
    SByte = "Edm.SByte",
    /// Sixteen bits with a sign.
    Int16 = "Edm.Int16",
    /// Thirty-two bits with a sign.
    Int32 = "Edm.Int32",
    /// Sixty-four bits with a sign.
    Int64 = "Edm.Int64",
    /// A floating-point number of single precision.
    Single = "Edm.Single",
    /// A floating-point number of double precision.
    Double = "Edm.Double",
    /// A decimal number with all its digits.
    Decimal = "Edm.Decimal",
    /// A GUID.
    Guid = "Edm.Guid",
    /// A date without a time.
    Date = "Edm.Date",
    /// A time of day without a date.
    TimeOfDay = "Edm.TimeOfDay",
    /// A date and time with its offset.
    DateTimeOffset = "Edm.DateTimeOffset",
    /// A span of time, as ISO 8601 writes it.
    Duration = "Edm.Duration",
    /// Bytes as base64 in JSON.
    Binary = "Edm.Binary",
    /// Bytes as a whole body.
    Stream = "Edm.Stream",
    /// Any JSON value.
    Untyped = "Edm.Untyped",
}

impl Primitive {
    /// The prefix of the qualified names of primitive types.
    const PREFIX: &str = "Edm.";

    /// The name without its namespace: `String`.
    pub fn short(self) -> &'static str {
        &self.as_str()[Self::PREFIX.len()..]
    }

    /// Whether values are numbers.
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Self::Byte
                | Self::SByte
                | Self::Int16
                | Self::Int32
                | Self::Int64
                | Self::Single
                | Self::Double
                | Self::Decimal
        )
    }
}

text! {
    /// The locale of a page, in lower case: `en-us`.
    Locale
}

impl Locale {
    /// The locale of pages that state none.
    pub const DEFAULT: &str = "en-us";

    /// Languages that are not written in Latin letters. A cell in ASCII on their pages is not translated.
    const OTHER_SCRIPTS: [&str; 11] = ["ar", "bg", "el", "he", "hi", "ja", "ko", "ru", "th", "uk", "zh"];

    /// The language: `en`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether pages in this locale are originals. All others are translations.
    pub fn is_english(&self) -> bool {
        self.0.starts_with("en")
    }

    /// Whether the language is written in Latin letters, as wire names are.
    pub fn has_latin_letters(&self) -> bool {
        !Self::OTHER_SCRIPTS.contains(&self.language())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_name_splits_at_its_last_dot() {
        let parts = |name: &str| {
            let name = TypeName::new(name);
            (name.namespace().to_owned(), name.short().to_owned())
        };
        assert_eq!(
            parts("microsoft.graph.callRecords.session"),
            ("microsoft.graph.callRecords".into(), "session".into())
        );
        assert_eq!(parts("session"), ("microsoft.graph".into(), "session".into()));
    }

    #[test]
    fn a_primitive_has_one_name() {
        for primitive in Primitive::ALL {
            assert_eq!(Primitive::from_name(primitive.as_str()), Some(*primitive));
            assert_eq!(TypeName::from(*primitive).primitive(), Some(*primitive));
            assert!(!primitive.short().contains('.'));
        }
        assert_eq!(TypeName::new("Edm.Nothing").primitive(), None);
        assert!(TypeName::new("Edm.Nothing").is_primitive());
    }

    #[test]
    fn a_locale_knows_its_language_and_its_letters() {
        let facts = |locale: &str| {
            let locale = Locale::new(locale);
            (locale.language().to_owned(), locale.is_english(), locale.has_latin_letters())
        };
        assert_eq!(facts("pt-br"), ("pt".into(), false, true));
        assert_eq!(facts("zh-cn"), ("zh".into(), false, false));
        assert_eq!(facts("en-gb"), ("en".into(), true, true));
    }

    #[test]
    fn names_serialize_as_plain_strings() {
        assert_eq!(serde_json::to_string(&TypeName::from(Primitive::Int32)).ok().as_deref(), Some("\"Edm.Int32\""));
        assert_eq!(serde_json::from_str::<Locale>("\"ru-ru\"").ok(), Some(Locale::new("ru-ru")));
    }
}
