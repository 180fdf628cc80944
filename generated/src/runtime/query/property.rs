//! Names of properties, typed by their model, and paths of properties.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use crate::runtime::query::filter;
use crate::runtime::{Expand, Filter, Literal, Order, PropertyName};

/// The name of a property of `T`, for `$select`, `$expand`, `$orderby` and `$filter`. Models have one as a constant for
/// each property: `User::DISPLAY_NAME`.
pub struct Property<T> {
    name: &'static str,
    marker: PhantomData<fn() -> T>,
}

impl<T> Property<T> {
    /// Makes a property from its name as it is sent.
    pub const fn new(name: &'static str) -> Self {
        Self { name, marker: PhantomData }
    }

    /// Returns the name as it is sent.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Makes an expansion of the navigation property, for `$expand` with options.
    pub fn expand(self) -> Expand<T> {
        Expand::new(self.name)
    }

    fn text(&self) -> &str {
        self.name
    }
}

/// A path that starts at a property of `T`: `mailboxSettings/timeZone`. It can be used like a property.
pub struct Path<T> {
    text: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> Path<T> {
    pub(crate) fn new(text: String) -> Self {
        Self { text, marker: PhantomData }
    }

    fn text(&self) -> &str {
        &self.text
    }
}

/// Implements the operators that properties and paths share.
macro_rules! operand {
    ($name:ident) => {
        impl<T> $name<T> {
            /// The path to a property of this one: `name/other`.
            pub fn then<U>(self, property: Property<U>) -> Path<T> {
                Path::new(format!("{}/{}", self.text(), property.name))
            }

            /// The number of values in the collection: `name/$count`.
            pub fn count(self) -> Path<T> {
                Path::new(format!("{}/$count", self.text()))
            }

            /// Ascending order, for `$orderby`.
            pub fn asc(self) -> Order {
                Order::new(self.text(), "asc")
            }

            /// Descending order, for `$orderby`.
            pub fn desc(self) -> Order {
                Order::new(self.text(), "desc")
            }

            /// `name eq value`
            pub fn eq(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "eq", &value)
            }

            /// `name ne value`
            pub fn ne(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "ne", &value)
            }

            /// `name gt value`
            pub fn gt(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "gt", &value)
            }

            /// `name ge value`
            pub fn ge(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "ge", &value)
            }

            /// `name lt value`
            pub fn lt(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "lt", &value)
            }

            /// `name le value`
            pub fn le(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "le", &value)
            }

            /// `name has value`: whether the flags of an enum are all set.
            pub fn has(self, value: impl Literal) -> Filter {
                Filter::compare(self.text(), "has", &value)
            }

            /// `name in (value,value)`; `false` without values.
            pub fn is_in<L: Literal>(self, values: impl IntoIterator<Item = L>) -> Filter {
                Filter::one_of(self.text(), values)
            }

            /// `startsWith(name,'text')`
            pub fn starts_with(self, text: &str) -> Filter {
                Filter::call("startsWith", self.text(), text)
            }

            /// `endsWith(name,'text')`
            pub fn ends_with(self, text: &str) -> Filter {
                Filter::call("endsWith", self.text(), text)
            }

            /// `contains(name,'text')`
            pub fn contains(self, text: &str) -> Filter {
                Filter::call("contains", self.text(), text)
            }

            /// `name/any(x:…)`: whether the condition is true for some value of the collection. `condition` gets the
            /// path of that value.
            pub fn any(self, condition: impl FnOnce(Path<T>) -> Filter) -> Filter {
                filter::lambda(self.text(), "any", |variable| condition(Path::new(variable)))
            }

            /// `name/all(x:…)`: whether the condition is true for all values of the collection.
            pub fn all(self, condition: impl FnOnce(Path<T>) -> Filter) -> Filter {
                filter::lambda(self.text(), "all", |variable| condition(Path::new(variable)))
            }
        }

        impl<T> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.text()).finish()
            }
        }

        impl<T> Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.text())
            }
        }

        impl<T> PropertyName<T> for $name<T> {
            fn as_name(&self) -> &str {
                self.text()
            }
        }

        impl<T> Literal for $name<T> {
            fn literal(&self) -> String {
                self.text().to_owned()
            }
        }
    };
}

operand!(Property);
operand!(Path);

impl<T> Clone for Property<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Property<T> {}

impl<T> Clone for Path<T> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}
