//! What names properties, for `$select` and `$expand`: one name, or a tuple, array or slice of names.

/// One or more names of properties: a [`Property`](crate::Property), a [`Path`](crate::Path), an
/// [`Expand`](crate::Expand), any text (which may have options in parentheses), or a tuple, an array, a slice or a `Vec`
/// of them.
///
/// Constants of properties carry the types of their values, so several of them are a tuple: all elements of an array
/// have the same type.
///
/// ```
/// use msgraph::{Property, PropertyNames};
///
/// const ID: Property<(), String> = Property::new("id");
/// const SIZE: Property<(), i64> = Property::new("size");
///
/// fn names(names: impl PropertyNames<()>) -> String {
///     names.names()
/// }
///
/// assert_eq!(names(ID), "id");
/// assert_eq!(names((ID, SIZE, "extension_badge")), "id,size,extension_badge");
/// assert_eq!(names(["id", "size"]), "id,size");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name properties of `{T}`",
    note = "several properties are a tuple: `.select((User::ID, User::ACCOUNT_ENABLED))`",
    note = "names that are text are an array, a slice or a `Vec`: `.select([\"id\", \"displayName\"])`"
)]
pub trait PropertyNames<T>: Names {}

/// Names of properties of any type.
#[diagnostic::on_unimplemented(message = "`{Self}` does not name properties")]
pub trait Names {
    /// Appends the names, each after a comma unless the list is empty.
    #[doc(hidden)]
    fn append(&self, list: &mut String);

    /// Returns the names, separated by commas.
    fn names(&self) -> String {
        let mut list = String::new();
        self.append(&mut list);
        list
    }
}

/// Appends a name to a list with commas.
pub(crate) fn append(name: &str, list: &mut String) {
    if !list.is_empty() {
        list.push(',');
    }
    list.push_str(name);
}

macro_rules! texts {
    ($($ty:ty)*) => { $(
        impl Names for $ty {
            fn append(&self, list: &mut String) {
                append(self, list);
            }
        }

        impl<T> PropertyNames<T> for $ty {}
    )* };
}

texts!(str String);

/// Implements the traits for what has several names.
macro_rules! several {
    ($([$($generics:tt)*] $ty:ty;)*) => { $(
        impl<N: Names, $($generics)*> Names for $ty {
            fn append(&self, list: &mut String) {
                self.iter().for_each(|names| names.append(list));
            }
        }

        impl<T, N: PropertyNames<T>, $($generics)*> PropertyNames<T> for $ty {}
    )* };
}

several! { [] [N]; [] Vec<N>; [const LENGTH: usize] [N; LENGTH]; }

impl<N: Names + ?Sized> Names for &N {
    fn append(&self, list: &mut String) {
        (**self).append(list);
    }
}

impl<T, N: PropertyNames<T> + ?Sized> PropertyNames<T> for &N {}

/// Implements the traits for a tuple and all shorter ones.
macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        #[allow(non_snake_case, reason = "a variable has the name of its type")]
        impl<$first: Names, $($rest: Names),*> Names for ($first, $($rest,)*) {
            fn append(&self, list: &mut String) {
                let ($first, $($rest,)*) = self;
                $first.append(list);
                $($rest.append(list);)*
            }
        }

        impl<T, $first: PropertyNames<T>, $($rest: PropertyNames<T>),*> PropertyNames<T> for ($first, $($rest,)*) {}

        tuples!($($rest)*);
    };
}

tuples!(A B C D E F G H I J K L M N O P);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Property;

    const A: Property<(), String> = Property::new("a");
    const B: Property<(), bool> = Property::new("b");

    fn names(names: impl PropertyNames<()>) -> String {
        names.names()
    }

    #[test]
    fn names_are_joined_with_commas() {
        assert_eq!(names(A), "a");
        assert_eq!(names((A, B, "c", String::from("d"))), "a,b,c,d");
        assert_eq!(names([A, A]), "a,a");
        assert_eq!(names(vec!["x", "y"]), "x,y");
        assert_eq!(names(&["x".to_owned()]), "x");
        assert_eq!(names(((A, B), [A], A.expand())), "a,b,a,a");
        assert_eq!(names([""; 0]), "");
    }
}
