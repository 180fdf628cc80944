//! The macro that declares a model: its type, and a table of its properties.

/// Declares a model.
///
/// A row of the table stands for a property: the name as it is sent, the constant for queries, the getter with the method
/// of [`Object`](crate::Object) that reads the value, the setter, what is documented, and the paragraphs of the
/// description. With a condition after `if`, getter and setter are compiled only where it is true; `deprecated` is
/// followed by the arguments of the attribute. Rows of inherited properties have no getter, and come first. The constant
/// has the type of the setter's value; where the condition is false, it has none.
///
/// One call matches the whole table, since a call for each row would slow down compilation; so do optional parts in the
/// pattern of a row, and `concat!` in its documentation.
///
/// The macro uses absolute paths only, since a model may have the same name as a type or trait that the macro uses.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// runtime::model! {
///     /// What every entity has.
///     Entity = "microsoft.graph.entity" { "microsoft.graph.user" };
///     "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only";
/// }
///
/// runtime::model! {
///     /// A user; a view of an entity is a view of it too.
///     User: Entity = "microsoft.graph.user";
///     inherited "id" ID, with_id(String), "`id`";
///     "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool),
///         "`accountEnabled`: `Edm.Boolean`" "Whether the user may sign in.";
///     "age" AGE, age i32 -> Option<i32>, with_age(i32), "`age`: `Edm.Int32`" deprecated (since = "2024-04-10");
///     "reports" REPORTS, reports models -> Option<&[User]>, with_reports(Vec<User>),
///         "`reports`: `Collection(microsoft.graph.user)`" if (feature = "users");
/// }
/// # }
/// # use demo::User;
/// let user = User::new().with_id("u1").with_account_enabled(true);
/// assert_eq!(user.to_string(), r#"{"id":"u1","accountEnabled":true}"#);
/// assert_eq!((user.id(), user.account_enabled()), (Some("u1"), Some(true)));
/// assert_eq!(User::ACCOUNT_ENABLED.eq(true).and(User::ID.ne("u2")).to_string(), "accountEnabled eq true and id ne 'u2'");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($(#[$meta:meta])* $name:ident $(= $type:literal)? $({ $($derived:tt)* })? $(; $($rows:tt)*)?) => {
        $crate::__model! {
            $(#[$meta])* $name: $crate::runtime::Object $(= $type)? $({ $($derived)* })? $(; $($rows)*)?
        }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty) => {
        $crate::__model! { $(#[$meta])* $name: $base = "" }
    };
    (
        $(#[$meta:meta])*
        $name:ident: $base:ty $(, $further:ty)* = $type:literal $({ $($derived:literal),* $(,)? })? $(;
            $(
                inherited $old_wire:literal $old_const:ident, $old_set:ident($old_value:ty), $old_fact:literal
                $(if $old_gate:tt)? $(deprecated $old_deprecated:tt)?
            ;)*
            $(
                $wire:literal $const:ident, $get:ident $read:ident -> $returns:ty, $set:ident($value:ty),
                $fact:literal $($about:literal)* $(if $gate:tt)? $(deprecated $deprecated:tt)?
            ;)*
        )?
    ) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = "A view of an [`Object`](crate::Object): its methods and those of all base types can be called, and"]
        #[doc = "[`Model`](crate::Model) has `cast`, `view` and the other conversions."]
        #[repr(transparent)]
        pub struct $name($crate::runtime::Object);

        // SAFETY: the struct is `repr(transparent)` over an object, which is `repr(transparent)` over a JSON value.
        #[allow(unsafe_code)]
        #[doc(hidden)]
        unsafe impl $crate::runtime::expansion::TransparentWrapper<$crate::runtime::Value> for $name {}

        // Hidden, since rustdoc would repeat the methods of all base types on the page of each model.
        #[doc(hidden)]
        impl $crate::runtime::Model for $name {
            type Base = $base;
            const TYPE: &'static str = $type;
            $(const DERIVED: &'static [&'static str] = &[$($derived),*];)?
        }

        #[doc(hidden)]
        impl ::core::ops::Deref for $name {
            type Target = $base;

            fn deref(&self) -> &$base {
                $crate::runtime::expansion::view(self)
            }
        }

        impl ::core::convert::From<$name> for $base {
            fn from(model: $name) -> Self {
                $crate::runtime::Model::into_base(model)
            }
        }

        $(
            impl ::core::convert::From<$name> for $further {
                fn from(model: $name) -> Self {
                    ::core::convert::From::from($crate::runtime::Model::into_base(model))
                }
            }
        )*

        // Not derived: a derived `PartialEq` is two implementations.
        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self($crate::runtime::Object::new())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
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
                $crate::runtime::expansion::deserialize(deserializer)
            }
        }

        impl $name {
            /// Makes a model without properties.
            pub fn new() -> Self {
                Self($crate::runtime::Object::new())
            }

            $(
                $(
                    #[doc = $old_fact]
                    #[doc = "in queries."]
                    $(#[deprecated $old_deprecated])?
                    $(#[cfg $old_gate])?
                    pub const $old_const: $crate::runtime::Property<Self, $old_value> =
                        $crate::runtime::expansion::property($old_wire);

                    $(
                        #[cfg(not $old_gate)]
                        #[doc = $old_fact]
                        #[doc = "in queries."]
                        pub const $old_const: $crate::runtime::Property<Self> =
                            $crate::runtime::expansion::property($old_wire);
                    )?

                    #[doc = "Sets"]
                    #[doc = $old_fact]
                    $(#[cfg $old_gate])?
                    $(#[deprecated $old_deprecated])?
                    pub fn $old_set(
                        self,
                        value: impl ::core::convert::Into<$crate::runtime::Nullable<$old_value>>,
                    ) -> Self {
                        Self(self.0.with::<$old_value>($old_wire, value))
                    }
                )*

                $(
                    #[doc = $fact]
                    #[doc = "in queries."]
                    $(#[deprecated $deprecated])?
                    $(#[cfg $gate])?
                    pub const $const: $crate::runtime::Property<Self, $value> =
                        $crate::runtime::expansion::property($wire);

                    $(
                        #[cfg(not $gate)]
                        #[doc = $fact]
                        #[doc = "in queries."]
                        pub const $const: $crate::runtime::Property<Self> =
                            $crate::runtime::expansion::property($wire);
                    )?

                    #[doc = $fact]
                    $(#[doc = ""] #[doc = $about])*
                    $(#[cfg $gate])?
                    $(#[deprecated $deprecated])?
                    pub fn $get(&self) -> $returns {
                        self.0.$read($wire)
                    }

                    #[doc = "Sets"]
                    #[doc = $fact]
                    $(#[cfg $gate])?
                    $(#[deprecated $deprecated])?
                    pub fn $set(self, value: impl ::core::convert::Into<$crate::runtime::Nullable<$value>>) -> Self {
                        Self(self.0.with::<$value>($wire, value))
                    }
                )*
            )?
        }
    };
}
