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
    ($(#[$meta:meta])* $name:ident = $type:literal { $($(#[$doc:meta])* $variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $wire, "`")] $(#[$doc])* $variant,)*
            /// A value that the reference does not list.
            Unlisted(Box<str>),
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

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unlisted(text.into()),
                }
            }
        }

        // Not derived: that would make the compiler take half as long again.
        const _: () = {
            use $crate::runtime::expansion::*;

            impl Clone for $name {
                fn clone(&self) -> Self {
                    Self::from(self.as_str())
                }
            }

            impl PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    self.as_str() == other.as_str()
                }
            }

            impl Eq for $name {}

            impl Hash for $name {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.as_str().hash(state)
                }
            }

            impl Debug for $name {
                fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
                    f.write_str(self.as_str())
                }
            }

            impl Display for $name {
                fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
                    f.write_str(self.as_str())
                }
            }

            impl Enumeration for $name {
                const TYPE: &'static str = $type;

                fn as_str(&self) -> &str {
                    $name::as_str(self)
                }
            }

            impl FromJson for $name {
                const EXPECTED: &'static str = $type;

                fn from_json(json: &Value) -> Option<Self> {
                    json.as_str().map(Self::from)
                }
            }

            impl IntoJson for $name {
                fn into_json(self) -> Value {
                    Value::from(self.as_str())
                }
            }

            impl Decode for $name {
                fn decode(response: &Response) -> Result<Self, Error> {
                    scalar(response)
                }
            }
        };
    };
}
