//! Options for `$expand` and `$orderby`.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use crate::runtime::query::name;
use crate::runtime::{Filter, Names, PropertyNames};

/// A navigation property of `T` to be expanded, with options; made by [`Property::expand`](crate::Property::expand).
///
/// ```
/// use msgraph::Property;
///
/// const MANAGER: Property<()> = Property::new("manager");
/// const NAME: Property<()> = Property::new("displayName");
///
/// let expand = MANAGER.expand().select([NAME]).levels(3);
/// assert_eq!(expand.to_string(), "manager($select=displayName;$levels=3)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Expand<T> {
    /// Includes the closing parenthesis if there are options.
    text: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> Expand<T> {
    pub(crate) fn new(name: &str) -> Self {
        Self { text: name.to_owned(), marker: PhantomData }
    }

    /// Sets `$select`: only these properties of the expanded objects.
    #[must_use]
    pub fn select(self, properties: impl Names) -> Self {
        self.option("$select", properties.names())
    }

    /// Sets `$expand`: expands these properties of the expanded objects too.
    #[must_use]
    pub fn expand(self, properties: impl Names) -> Self {
        self.option("$expand", properties.names())
    }

    /// Sets `$filter`: only objects that match.
    #[must_use]
    pub fn filter(self, filter: impl Into<Filter>) -> Self {
        self.option("$filter", filter.into())
    }

    /// Sets `$orderby`.
    #[must_use]
    pub fn orderby(self, order: impl Display) -> Self {
        self.option("$orderby", order)
    }

    /// Sets `$top`: at most this many objects.
    #[must_use]
    pub fn top(self, items: u32) -> Self {
        self.option("$top", items)
    }

    /// Sets `$skip`: leaves out this many objects.
    #[must_use]
    pub fn skip(self, items: u32) -> Self {
        self.option("$skip", items)
    }

    /// Sets `$count=true`: includes the number of objects.
    #[must_use]
    pub fn count(self) -> Self {
        self.option("$count", true)
    }

    /// Sets `$levels`: expands the same property of the expanded objects, to this depth.
    #[must_use]
    pub fn levels(self, levels: u32) -> Self {
        self.option("$levels", levels)
    }

    /// Sets `$levels=max`: as deep as the service allows.
    #[must_use]
    pub fn all_levels(self) -> Self {
        self.option("$levels", "max")
    }

    /// Sets any other option.
    #[must_use]
    pub fn option(self, name: &str, value: impl Display) -> Self {
        let text = match self.text.strip_suffix(')') {
            Some(options) => format!("{options};{name}={value})"),
            None => format!("{}({name}={value})", self.text),
        };
        Self { text, ..self }
    }
}

impl<T> Display for Expand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Debug for Expand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expand").field(&self.text).finish()
    }
}

impl<T> Names for Expand<T> {
    fn append(&self, list: &mut String) {
        name::append(&self.text, list);
    }
}

impl<T> PropertyNames<T> for Expand<T> {}

/// An order for `$orderby`, made by [`Property::asc`](crate::Property::asc) and
/// [`Property::desc`](crate::Property::desc).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order(String);

impl Order {
    pub(crate) fn new(name: &str, direction: &str) -> Self {
        Self(format!("{name} {direction}"))
    }

    /// Adds an order for objects that are equal in this one.
    #[must_use]
    pub fn then(self, next: impl Display) -> Self {
        Self(format!("{self},{next}"))
    }
}

impl Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use crate::runtime::Property;

    const A: Property<()> = Property::new("a");
    const B: Property<()> = Property::new("b");

    #[test]
    fn options_are_in_parentheses() {
        assert_eq!(A.expand().to_string(), "a");
        let nested = B.expand().select(["c", "d"]).top(5);
        let expand = A.expand().select((A, B)).expand([nested]).filter(A.eq("(;)")).orderby(A.desc()).skip(1).count();
        let expected =
            "a($select=a,b;$expand=b($select=c,d;$top=5);$filter=a eq '(;)';$orderby=a desc;$skip=1;$count=true)";
        assert_eq!(expand.to_string(), expected);
        assert_eq!(A.expand().expand([B.expand()]).all_levels().to_string(), "a($expand=b;$levels=max)");
    }

    #[test]
    fn orders_follow_one_another() {
        assert_eq!(A.desc().then(A.then(B).asc()).then("c").to_string(), "a desc,a/b asc,c");
    }
}
