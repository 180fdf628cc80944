//! Enums. They are open: a value that the reference does not list is kept.

use std::fmt;

use crate::runtime::{FromJson, IntoJson, Value};

/// An enum of the API. The macro `enumeration!` implements it.
pub trait Enumeration:
    IntoJson + FromJson + for<'a> From<&'a str> + Clone + Eq + fmt::Display + Send + 'static
{
    /// The qualified name of the type: `microsoft.graph.importance`.
    const TYPE: &'static str;

    /// Returns the value as it is sent.
    fn as_str(&self) -> &str;
}

/// A combination of values of an enum, which is sent as text with commas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags<E>(pub Vec<E>);

impl<E: Enumeration> Flags<E> {
    /// Whether the combination contains a value.
    pub fn contains(&self, flag: &E) -> bool {
        self.0.contains(flag)
    }
}

/// The values, separated by commas.
impl<E: Enumeration> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.0.iter().map(E::as_str).collect();
        f.write_str(&names.join(","))
    }
}

impl<E: Enumeration> FromJson for Flags<E> {
    const EXPECTED: &'static str = E::TYPE;

    fn from_json(json: &Value) -> Option<Self> {
        let names = json.as_str()?.split(',').map(str::trim).filter(|name| !name.is_empty());
        Some(Self(names.map(E::from).collect()))
    }
}

impl<E: Enumeration> IntoJson for Flags<E> {
    fn into_json(self) -> Value {
        self.to_string().into()
    }
}

/// Declares an enum with its members and their names as they are sent, and adds a variant for all other names.
///
/// The macro uses absolute paths only, since an enum may have the same name as a type or trait that the macro uses.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// runtime::enumeration! {
///     /// How much it matters.
///     Importance = "microsoft.graph.importance" { Low = "low", Normal = "normal", High = "high" }
/// }
/// # }
/// # use demo::Importance;
/// assert_eq!(Importance::from("low"), Importance::Low);
/// assert_eq!(Importance::from("urgent"), Importance::Unlisted("urgent".into()));
/// assert_eq!(Importance::High.as_str(), "high");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($(#[$meta:meta])* $name:ident = $type:literal { $($variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = "`"] #[doc = $wire] #[doc = "`"] $variant,)*
            /// A value that the reference does not list.
            Unlisted(::std::boxed::Box<str>),
        }

        impl $name {
            /// Returns the value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unlisted(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unlisted(::core::convert::Into::into(text)),
                }
            }
        }

        // Not derived: derived traits would make compilation take half as long again.
        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                ::core::convert::From::from(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::expansion::Serialize for $name {
            fn serialize<S: $crate::runtime::expansion::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::expansion::Serializer::serialize_str(serializer, self.as_str())
            }
        }

        impl<'de> $crate::runtime::expansion::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::expansion::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::expansion::deserialize(deserializer)
            }
        }

        impl $crate::runtime::Enumeration for $name {
            const TYPE: &'static str = $type;

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }
        }

        impl $crate::runtime::FromJson for $name {
            const EXPECTED: &'static str = $type;

            fn from_json(json: &$crate::runtime::Value) -> ::core::option::Option<Self> {
                ::core::option::Option::map(json.as_str(), <Self as ::core::convert::From<&str>>::from)
            }
        }

        impl $crate::runtime::IntoJson for $name {
            fn into_json(self) -> $crate::runtime::Value {
                ::core::convert::From::from(self.as_str())
            }
        }

        impl $crate::runtime::Decode for $name {
            type Finished = Self;

            fn decode(
                response: &$crate::runtime::Response,
            ) -> ::core::result::Result<Self, $crate::runtime::Error> {
                $crate::runtime::expansion::scalar(response)
            }
        }
    };
}
