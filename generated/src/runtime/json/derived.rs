//! The macro that makes a model convert into types beyond its base type.

/// Makes a model convert into types that its base type converts into: `derived! { Manager: Person }`.
#[doc(hidden)]
#[macro_export]
macro_rules! __derived {
    ($name:ident: $($base:ty),+) => { $(
        impl ::core::convert::From<$name> for $base {
            fn from(model: $name) -> Self {
                ::core::convert::From::from($crate::runtime::Model::into_base(model))
            }
        }
    )+ };
}
