//! Names of properties, typed by the model that has them.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use super::Filter;
use super::filter::Literal;

/// The name of a property of `T`, for `$select`, `$expand`, `$orderby` and `$filter`.
pub struct Property<T> {
    name: &'static str,
    marker: PhantomData<fn() -> T>,
}

impl<T> Property<T> {
    /// The property of this name as it is sent.
    pub const fn new(name: &'static str) -> Self {
        Self { name, marker: PhantomData }
    }

    /// As it is sent.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Ascending order, for `$orderby`.
    pub fn asc(self) -> String {
        format!("{} asc", self.name)
    }

    /// Descending order, for `$orderby`.
    pub fn desc(self) -> String {
        format!("{} desc", self.name)
    }

    /// `name eq value`
    pub fn eq(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "eq", &value)
    }

    /// `name ne value`
    pub fn ne(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "ne", &value)
    }

    /// `name gt value`
    pub fn gt(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "gt", &value)
    }

    /// `name ge value`
    pub fn ge(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "ge", &value)
    }

    /// `name lt value`
    pub fn lt(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "lt", &value)
    }

    /// `name le value`
    pub fn le(self, value: impl Literal) -> Filter {
        Filter::compare(self.name, "le", &value)
    }

    /// `startsWith(name,'text')`
    pub fn starts_with(self, text: &str) -> Filter {
        Filter::call("startsWith", self.name, text)
    }

    /// `endsWith(name,'text')`
    pub fn ends_with(self, text: &str) -> Filter {
        Filter::call("endsWith", self.name, text)
    }

    /// `contains(name,'text')`
    pub fn contains(self, text: &str) -> Filter {
        Filter::call("contains", self.name, text)
    }
}

impl<T> Clone for Property<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Property<T> {}

impl<T> fmt::Debug for Property<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.name).finish()
    }
}

impl<T> Display for Property<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// What names a property of `T`: a [`Property`], or any text, which may have options in parentheses.
pub trait PropertyName<T> {
    /// As it is sent.
    fn as_name(&self) -> &str;
}

impl<T> PropertyName<T> for Property<T> {
    fn as_name(&self) -> &str {
        self.name
    }
}

impl<T> PropertyName<T> for &str {
    fn as_name(&self) -> &str {
        self
    }
}

impl<T> PropertyName<T> for String {
    fn as_name(&self) -> &str {
        self
    }
}

/// The names with commas between them.
pub(crate) fn join<T, P: PropertyName<T>>(properties: impl IntoIterator<Item = P>) -> String {
    let names: Vec<String> = properties.into_iter().map(|property| property.as_name().to_owned()).collect();
    names.join(",")
}
