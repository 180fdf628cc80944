//! The parts of paths, as pages write them.

/// A part of a path as a page writes it, between two slashes. A route has a [`Segment`](super::Segment) instead.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// `users`, `microsoft.graph.group`, `$ref`.
    Name(&'a str),
    /// `{id}`, `'{id}'`, or a sample key.
    Key(&'a str),
    /// `range(address='{address}')`, `applications(appId='{appId}')`, `f()`.
    Call {
        /// The text before the parenthesis.
        name: &'a str,
        /// The arguments between the parentheses.
        arguments: Vec<PartArgument<'a>>,
    },
    /// `roleTemplateId={id}`.
    Pair(PartArgument<'a>),
    /// `root:/{item-path}:`. If a key stands before the first colon, it is a part of its own.
    Path {
        /// `root`; empty after a key.
        name: &'a str,
        /// The text between the colons.
        path: &'a str,
        /// Whether a second colon closes it.
        closed: bool,
    },
}

/// An argument of a call, as written: `address='{address}'`.
#[derive(Clone, Debug, PartialEq)]
pub struct PartArgument<'a> {
    /// The name of the parameter; empty if there is only a value.
    pub name: &'a str,
    /// The value without quotes and braces.
    pub value: &'a str,
    /// Whether the value is in single quotes.
    pub quoted: bool,
    /// Whether the value is a placeholder.
    pub placeholder: bool,
}
