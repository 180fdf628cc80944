//! The macro by which a model stands for types that its base type derives from.

/// Makes a model convert into types beyond its base type: `derived! { Manager: Person }`, where an employee is a person.
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
