//! The macro that declares a node of the API.

/// Declares the type of a node: a transparent struct around a [`Route`](crate::Route), with `Clone`, `Debug`, and
/// `Deref` to the node of the base type. The base is [`Item`](crate::Item) unless one is named. With a model, the node
/// is the place of the model's type.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// # pub mod models {
/// #     msgraph::runtime::model! {
/// #         /// An object.
/// #         DirectoryObject = "microsoft.graph.directoryObject"
/// #     }
/// #     msgraph::runtime::model! {
/// #         /// A user.
/// #         User: DirectoryObject = "microsoft.graph.user"
/// #     }
/// # }
/// runtime::node! {
///     /// The root, on which `Service` has the general requests.
///     Graph root
/// }
///
/// runtime::node! {
///     /// A place of an object of the directory.
///     DirectoryObject = models::DirectoryObject
/// }
///
/// runtime::node! {
///     /// A place of a user, which can be used as that of an object.
///     User: DirectoryObject = models::User
/// }
///
/// runtime::node! {
///     /// A collection of users, which dereferences to `Collection<models::User>`.
///     Users[models::User]
/// }
///
/// runtime::node! {
///     /// A place without a type.
///     Communications
/// }
/// # }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __node {
    ($(#[$meta:meta])* $name:ident) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$crate::runtime::Item] }
    };
    ($(#[$meta:meta])* $name:ident root) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$crate::runtime::Service] }
    };
    ($(#[$meta:meta])* $name:ident [$model:ty]) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$crate::runtime::Collection<$model>] }
    };
    ($(#[$meta:meta])* $name:ident : $base:ty) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$base] }
    };
    ($(#[$meta:meta])* $name:ident = $model:ty) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$crate::runtime::Item] }
        $crate::__node! { @place $name $model }
    };
    ($(#[$meta:meta])* $name:ident : $base:ty = $model:ty) => {
        $crate::__node! { @declare [$(#[$meta])*] $name [$base] }
        $crate::__node! { @place $name $model }
    };
    (@declare [$(#[$meta:meta])*] $name:ident [$base:ty]) => {
        $(#[$meta])*
        #[repr(transparent)]
        pub struct $name(pub(crate) $crate::runtime::Route);

        // SAFETY: the struct is `repr(transparent)` and its only field is a route.
        #[doc(hidden)]
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::expansion::TransparentWrapper<$crate::runtime::Route> for $name {}

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

        impl ::core::ops::Deref for $name {
            type Target = $base;

            fn deref(&self) -> &$base {
                $crate::runtime::expansion::TransparentWrapper::wrap_ref(&self.0)
            }
        }
    };
    (@place $name:ident $model:ty) => {
        impl $crate::runtime::Placed for $model {
            type Node = $name;

            fn at(route: $crate::runtime::Route) -> $name {
                $name(route)
            }
        }
    };
}
