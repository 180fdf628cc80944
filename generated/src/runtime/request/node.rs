//! The macro that declares a node of the API tree.

/// Declares the type of a node: a tuple struct around a [`Route`](crate::Route), with `Clone` and `Debug`.
///
/// ```text
/// node! {
///     /// `/users/{id}`
///     Id
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __node {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        pub struct $name(pub(crate) $crate::runtime::Route);
        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
