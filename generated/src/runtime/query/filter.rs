//! Conditions for `$filter`. They quote literals and add parentheses where they are needed.

use std::cell::Cell;
use std::fmt;
use std::ops::Not;

use crate::runtime::Literal;

/// A condition for `$filter`, made from a [`Property`](crate::Property) or from any text.
///
/// ```
/// use msgraph::{Filter, Property};
///
/// let (name, age) = (Property::<()>::new("name"), Property::<()>::new("age"));
/// let filter = name.starts_with("O'N").or(name.eq("A")).and(!age.ge(18)).and("city ne null");
/// assert_eq!(
///     filter.to_string(),
///     "(startsWith(name,'O''N') or name eq 'A') and not (age ge 18) and (city ne null)"
/// );
/// let filter: Filter = Property::<()>::new("phones").any(|phone| phone.eq("1"));
/// assert_eq!(filter.to_string(), "phones/any(x:x eq '1')");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    text: String,
    outermost: Outermost,
}

/// The outermost operator of a condition, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outermost {
    /// Unknown: the condition is any text.
    Unknown,
    Or,
    And,
    Single,
}

impl Filter {
    /// True if both conditions are.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        self.join(other.into(), " and ", Outermost::And)
    }

    /// True if one of the conditions is.
    #[must_use]
    pub fn or(self, other: impl Into<Self>) -> Self {
        self.join(other.into(), " or ", Outermost::Or)
    }

    pub(crate) fn compare(name: &str, operator: &str, value: &impl Literal) -> Self {
        Self::single(format!("{name} {operator} {}", value.literal()))
    }

    pub(crate) fn one_of<L: Literal>(name: &str, values: impl IntoIterator<Item = L>) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.literal()).collect();
        match values.as_slice() {
            [] => Self::single("false".to_owned()),
            values => Self::single(format!("{name} in ({})", values.join(","))),
        }
    }

    pub(crate) fn call(function: &str, name: &str, text: &str) -> Self {
        Self::single(format!("{function}({name},{})", text.literal()))
    }

    fn single(text: String) -> Self {
        Self { text, outermost: Outermost::Single }
    }

    fn join(self, other: Self, operator: &str, outermost: Outermost) -> Self {
        let text = [self.within(outermost), other.within(outermost)].join(operator);
        Self { text, outermost }
    }

    /// Returns the text for use in a larger condition, in parentheses if needed.
    fn within(self, outermost: Outermost) -> String {
        if self.outermost >= outermost { self.text } else { format!("({})", self.text) }
    }
}

impl Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        Self::single(format!("not ({})", self.text))
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Uses the text as it is.
impl From<String> for Filter {
    fn from(text: String) -> Self {
        Self { text, outermost: Outermost::Unknown }
    }
}

/// Uses the text as it is.
impl From<&str> for Filter {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Makes `collection/any(x:condition)`. Nested lambdas use different variables.
pub(crate) fn lambda(collection: &str, operator: &str, condition: impl FnOnce(String) -> Filter) -> Filter {
    thread_local! {
        static DEPTH: Cell<usize> = const { Cell::new(0) };
    }
    struct Entered(usize);
    impl Drop for Entered {
        fn drop(&mut self) {
            DEPTH.set(self.0);
        }
    }
    let entered = Entered(DEPTH.get());
    DEPTH.set(entered.0 + 1);
    let variable = match entered.0 {
        0 => "x".to_owned(),
        depth => format!("x{depth}"),
    };
    let condition = condition(variable.clone());
    Filter::single(format!("{collection}/{operator}({variable}:{condition})"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::{Null, Property};

    const A: Property<()> = Property::new("a");
    const B: Property<()> = Property::new("b");
    const C: Property<()> = Property::new("c");

    #[test]
    fn properties_are_compared() {
        let filters = [
            A.eq("O'Neil"),
            A.ne(Null),
            A.gt(1),
            A.ge(7),
            A.lt(B),
            A.le(0.5),
            A.has("x"),
            A.is_in(["1", "2'"]),
            A.is_in::<i32>([]),
            A.starts_with("A'"),
            A.ends_with(".com"),
            A.contains("b"),
            A.then(B).then(C).eq(true),
            A.count().eq(0),
        ];
        let expected = [
            "a eq 'O''Neil'",
            "a ne null",
            "a gt 1",
            "a ge 7",
            "a lt b",
            "a le 0.5",
            "a has 'x'",
            "a in ('1','2''')",
            "false",
            "startsWith(a,'A''')",
            "endsWith(a,'.com')",
            "contains(a,'b')",
            "a/b/c eq true",
            "a/$count eq 0",
        ];
        assert_eq!(filters.map(|filter| filter.to_string()), expected);
    }

    #[test]
    fn parentheses_are_added_where_they_are_needed() {
        let (a, b, c) = (A.eq(1), B.eq(2), C.eq(3));
        let text = |filter: Filter| filter.to_string();
        assert_eq!(text(a.clone().and(b.clone()).and(c.clone())), "a eq 1 and b eq 2 and c eq 3");
        assert_eq!(text(a.clone().or(b.clone()).or(c.clone())), "a eq 1 or b eq 2 or c eq 3");
        assert_eq!(text(a.clone().and(b.clone()).or(c.clone())), "a eq 1 and b eq 2 or c eq 3");
        assert_eq!(text(a.clone().or(b.clone()).and(c.clone())), "(a eq 1 or b eq 2) and c eq 3");
        assert_eq!(text(a.clone().and(b.clone().or(c.clone()))), "a eq 1 and (b eq 2 or c eq 3)");
        assert_eq!(text(!a.clone().or(b.clone())), "not (a eq 1 or b eq 2)");
        assert_eq!(text((!a.clone()).and(b.clone())), "not (a eq 1) and b eq 2");
        assert_eq!(text(a.clone().and("d eq 1 or e eq 2")), "a eq 1 and (d eq 1 or e eq 2)");
        assert_eq!(text(Filter::from("d eq 1").or(a)), "(d eq 1) or a eq 1");
    }

    #[test]
    fn nested_lambdas_have_different_variables() {
        assert_eq!(A.all(|value| value.ne("x")).to_string(), "a/all(x:x ne 'x')");
        let nested = A.any(|x| x.clone().then(B).any(|y| y.then(C).eq(x)).or(C.any(|y| y.count().gt(1))));
        assert_eq!(nested.to_string(), "a/any(x:x/b/any(x1:x1/c eq x) or c/any(x1:x1/$count gt 1))");
        assert_eq!(A.any(|value| value.eq(1)).to_string(), "a/any(x:x eq 1)");
    }
}
