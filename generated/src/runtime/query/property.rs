//! Names of properties, typed by their model, and paths of properties.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use crate::runtime::query::comparable::{Comparable, Many, Textual};
use crate::runtime::query::{filter, name};
use crate::runtime::{Error, Expand, Filter, FromJson, InvalidValue, Literal, Names, Order, PropertyNames, Value};

/// The name of a property of `T` whose values are of type `V`, for `$select`, `$expand`, `$orderby` and `$filter`. Models
/// have one as a constant for each property: `User::DISPLAY_NAME`.
///
/// A filter compares a property only with values of its type, since the service refuses others: a GUID or a date is sent
/// without quotes, a text with quotes. [`parse`](Self::parse) reads such a value from text.
///
/// ```
/// use msgraph::{Property, Uuid};
///
/// const SKU_ID: Property<(), Uuid> = Property::new("skuId");
///
/// # fn main() -> Result<(), msgraph::Error> {
/// let sku = SKU_ID.parse("6fd2c87f-b296-42f0-b197-1e91e994b900")?;
/// assert_eq!(SKU_ID.eq(sku).to_string(), "skuId eq 6fd2c87f-b296-42f0-b197-1e91e994b900");
/// assert!(SKU_ID.parse("6fd2c87f").is_err());
/// # Ok(())
/// # }
/// ```
///
/// ```compile_fail,E0277
/// # use msgraph::{Property, Uuid};
/// # const SKU_ID: Property<(), Uuid> = Property::new("skuId");
/// let filter = SKU_ID.eq("6fd2c87f-b296-42f0-b197-1e91e994b900");
/// ```
///
/// A property that no page lists has no type, unless you name one: `Property::<User>::new("extension_badge")` takes all
/// values.
pub struct Property<T, V = Value> {
    name: &'static str,
    marker: PhantomData<fn() -> (T, V)>,
}

impl<T, V> Property<T, V> {
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

/// Makes a property, as [`Property::new`] does. A function needs less time to check than a method of a generic type.
pub const fn property<T, V>(name: &'static str) -> Property<T, V> {
    Property { name, marker: PhantomData }
}

/// A path that starts at a property of `T` and ends at one with values of type `V`: `mailboxSettings/timeZone`. It can be
/// used like a property.
pub struct Path<T, V = Value> {
    text: String,
    marker: PhantomData<fn() -> (T, V)>,
}

impl<T, V> Path<T, V> {
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
        impl<T, V> $name<T, V> {
            /// The path to a property of this one: `name/other`.
            pub fn then<U, W>(self, property: Property<U, W>) -> Path<T, W> {
                Path::new(format!("{}/{}", self.text(), property.name))
            }

            /// The number of values in the collection: `name/$count`.
            pub fn count(self) -> Path<T, i64> {
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

            /// Reads a value of the property from text: a GUID, a date, a number, a member of an enum.
            ///
            /// # Errors
            ///
            /// [`Error::Request`] if the text is not of the property's type.
            pub fn parse(&self, text: &str) -> Result<V, Error>
            where
                V: FromJson,
            {
                V::take_json(text.into()).map_err(|found| {
                    let property = self.text().to_owned();
                    Error::Request(InvalidValue { property, expected: V::EXPECTED, found }.to_string())
                })
            }

            /// `name eq value`
            pub fn eq(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "eq", &value)
            }

            /// `name ne value`
            pub fn ne(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "ne", &value)
            }

            /// `name gt value`
            pub fn gt(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "gt", &value)
            }

            /// `name ge value`
            pub fn ge(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "ge", &value)
            }

            /// `name lt value`
            pub fn lt(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "lt", &value)
            }

            /// `name le value`
            pub fn le(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "le", &value)
            }

            /// `name has value`: whether the flags of an enum are all set.
            pub fn has(self, value: impl Comparable<V>) -> Filter {
                Filter::compare(self.text(), "has", &value)
            }

            /// `name in (value,value)`; `false` without values.
            pub fn is_in<L: Comparable<V>>(self, values: impl IntoIterator<Item = L>) -> Filter {
                Filter::one_of(self.text(), values)
            }

            /// `startsWith(name,'text')`
            pub fn starts_with(self, text: &str) -> Filter
            where
                V: Textual,
            {
                Filter::call("startsWith", self.text(), text)
            }

            /// `endsWith(name,'text')`
            pub fn ends_with(self, text: &str) -> Filter
            where
                V: Textual,
            {
                Filter::call("endsWith", self.text(), text)
            }

            /// `contains(name,'text')`
            pub fn contains(self, text: &str) -> Filter
            where
                V: Textual,
            {
                Filter::call("contains", self.text(), text)
            }

            /// `name/any(x:…)`: whether the condition is true for some value of the collection. `condition` gets the
            /// path of that value.
            pub fn any(self, condition: impl FnOnce(Path<T, V::Item>) -> Filter) -> Filter
            where
                V: Many,
            {
                filter::lambda(self.text(), "any", |variable| condition(Path::new(variable)))
            }

            /// `name/all(x:…)`: whether the condition is true for all values of the collection.
            pub fn all(self, condition: impl FnOnce(Path<T, V::Item>) -> Filter) -> Filter
            where
                V: Many,
            {
                filter::lambda(self.text(), "all", |variable| condition(Path::new(variable)))
            }
        }

        impl<T, V> fmt::Debug for $name<T, V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.text()).finish()
            }
        }

        impl<T, V> Display for $name<T, V> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.text())
            }
        }

        impl<T, V> Names for $name<T, V> {
            fn append(&self, list: &mut String) {
                name::append(self.text(), list);
            }
        }

        impl<T, V> PropertyNames<T> for $name<T, V> {}

        impl<T, V> Comparable<V> for $name<T, V> {}

        impl<T, V> Literal for $name<T, V> {
            fn literal(&self) -> String {
                self.text().to_owned()
            }
        }
    };
}

operand!(Property);
operand!(Path);

impl<T, V> Clone for Property<T, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, V> Copy for Property<T, V> {}

impl<T, V> Clone for Path<T, V> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}
