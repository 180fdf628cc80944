//! The parts of paths, as pages write them.

/// A part of a path, as written: what stands between two slashes. A route has a [`Segment`](super::Segment) instead.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// `users`, `microsoft.graph.group`, `$ref`.
    Name(&'a str),
    /// `{id}`, `'{id}'`, a sample of a key.
    Key(&'a str),
    /// `range(address='{address}')`, `applications(appId='{appId}')`, `f()`.
    Call {
        /// What stands before the parenthesis.
        name: &'a str,
        /// What stands between the parentheses.
        arguments: Vec<PartArgument<'a>>,
    },
    /// `roleTemplateId={id}`.
    Pair(PartArgument<'a>),
    /// `root:/{item-path}:`: the part before the first colon goes before it as a part of its own, if it is a key.
    Path {
        /// `root`, or nothing after a key.
        name: &'a str,
        /// What stands between the colons.
        path: &'a str,
        /// Whether a second colon closes it.
        closed: bool,
    },
}

/// An argument of a call, as written: `address='{address}'`.
#[derive(Clone, Debug, PartialEq)]
pub struct PartArgument<'a> {
    /// The parameter; empty where the value alone is given.
    pub name: &'a str,
    /// The value without quotes and braces.
    pub value: &'a str,
    /// Whether the value stands in single quotes.
    pub quoted: bool,
    /// Whether the value is a placeholder.
    pub placeholder: bool,
}
