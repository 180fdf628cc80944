//! The macro that declares the body of an action: a type with a table of its parameters.

/// Declares the type of a body that consists of parameters.
///
/// A row of the table stands for a parameter: the name as it is sent, its name as an argument of `new` after `required` if
/// it is, the setter, what is documented, and the paragraphs of the description. Required parameters come first. As in
/// `model!`, one call matches the whole table.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// runtime::parameters! {
///     /// What has to be moved, and where.
///     MoveRequest;
///     required to "to" with_to(String), "`to`: `Edm.String`";
///     "copies" with_copies(i32), "`copies`: `Edm.Int32`" "How many copies are made.";
/// }
/// # }
/// # use demo::MoveRequest;
/// use msgraph::IntoJson;
///
/// let body = MoveRequest::new("there").with_copies(2);
/// assert_eq!(serde_json::to_string(&body).expect("JSON"), r#"{"to":"there","copies":2}"#);
/// assert_eq!(body.into_json().to_string(), r#"{"to":"there","copies":2}"#);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __parameters {
    (
        $(#[$meta:meta])* $name:ident;
        $(
            required $argument:ident $required_wire:literal $required_set:ident($required_value:ty),
            $required_fact:literal $($required_about:literal)*
        ;)*
        $($wire:literal $set:ident($value:ty), $fact:literal $($about:literal)*;)*
    ) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        pub struct $name($crate::runtime::Object);

        impl $name {
            /// Makes the body from its required parameters.
            pub fn new(
                $($argument: impl ::core::convert::Into<$crate::runtime::Nullable<$required_value>>),*
            ) -> Self {
                Self($crate::runtime::Object::new()$(.with::<$required_value>($required_wire, $argument))*)
            }

            $(
                #[doc = $required_fact]
                $(#[doc = ""] #[doc = $required_about])*
                pub fn $required_set(
                    self,
                    value: impl ::core::convert::Into<$crate::runtime::Nullable<$required_value>>,
                ) -> Self {
                    Self(self.0.with::<$required_value>($required_wire, value))
                }
            )*

            $(
                #[doc = $fact]
                $(#[doc = ""] #[doc = $about])*
                pub fn $set(self, value: impl ::core::convert::Into<$crate::runtime::Nullable<$value>>) -> Self {
                    Self(self.0.with::<$value>($wire, value))
                }
            )*
        }

        impl $crate::runtime::expansion::Serialize for $name {
            fn serialize<S: $crate::runtime::expansion::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::expansion::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> $crate::runtime::expansion::Deserialize<'de> for $name {
            fn deserialize<D: $crate::runtime::expansion::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                ::core::result::Result::map($crate::runtime::expansion::Deserialize::deserialize(deserializer), Self)
            }
        }

        impl $crate::runtime::IntoJson for $name {
            fn into_json(self) -> $crate::runtime::Value {
                $crate::runtime::IntoJson::into_json(self.0)
            }
        }
    };
}
