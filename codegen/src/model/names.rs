//! Names with a type of their own: qualified type names, OData's primitive types, locales.
//!
//! Each serializes as the plain string that it stands for, so the JSON of the model does not show them.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

mod name;

pub use name::Name;

/// The namespace of a type whose page states none.
pub const DEFAULT_NAMESPACE: &str = "microsoft.graph";

/// Declares a string with a meaning: it reads as `&str`, sorts as one and serializes as one.
macro_rules! text {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        #[schemars(inline)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text as it stands.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, taken out.
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
    /// What stands before the last dot; [`DEFAULT_NAMESPACE`] for a name without one.
    pub fn namespace(&self) -> &str {
        self.split().0
    }

    /// What stands behind the last dot; the whole name if it has none.
    pub fn short(&self) -> &str {
        self.split().1
    }

    fn split(&self) -> (&str, &str) {
        split_name(&self.0)
    }

    /// The primitive type with this name. A name that starts with `Edm.` and that OData does not have is none.
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

/// Splits a name at its last dot into namespace and short name; [`DEFAULT_NAMESPACE`] stands in for a missing namespace.
pub fn split_name(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((DEFAULT_NAMESPACE, name))
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
            /// Every primitive type that the pages use.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The qualified name: `Edm.String`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The primitive type with a qualified name.
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
    /// Bytes inside of JSON, in base64.
    Binary = "Edm.Binary",
    /// Bytes that are a body of their own.
    Stream = "Edm.Stream",
    /// Any JSON value.
    Untyped = "Edm.Untyped",
}

impl Primitive {
    /// What the qualified name of a primitive type starts with.
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

    /// Languages with letters other than Latin. On their pages, a cell in ASCII is one that was not translated.
    const OTHER_SCRIPTS: [&str; 11] = ["ar", "bg", "el", "he", "hi", "ja", "ko", "ru", "th", "uk", "zh"];

    /// The language: `en`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether pages in this locale are originals; all others are translations.
    pub fn is_english(&self) -> bool {
        self.0.starts_with("en")
    }

    /// Whether the language is written in the letters that wire names are written in.
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
