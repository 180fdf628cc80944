//! The segments of a route.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::types::TypeRef;

/// A segment of a route. Two templates with equal segments are one route: placeholder names do not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Segment {
    /// A name: an entity set, a property, an action, a cast, `$ref`, `$value`, `$count`.
    Name {
        /// As it is sent.
        name: String,
    },
    /// The key of an entity: `{id}`.
    Key,
    /// The entity by an alternate key: `(appId='{appId}')` appended to the segment before it, or a segment of its own,
    /// `/roleTemplateId={id}`.
    AlternateKey {
        /// The parts of the key, in order.
        arguments: Vec<Argument>,
        /// Whether they stand in parentheses.
        parenthesized: bool,
    },
    /// A function with arguments: `range(address='{address}')`.
    Function {
        /// As it is sent.
        name: String,
        /// The arguments, in order.
        arguments: Vec<Argument>,
    },
    /// A path inside a drive or a site: `root:/{item-path}:`.
    Path {
        /// What stands before the first colon: `root`, or nothing after a key.
        name: String,
        /// Whether a second colon closes it, because more segments follow.
        closed: bool,
    },
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Argument {
    /// The parameter's name.
    pub name: String,
    /// Its type where the page lists it, else `Edm.String` for a quoted value and `Edm.Untyped` for another.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether the value stands in single quotes.
    pub quoted: bool,
}

/// The template of a segment with its separator: `/users`, `/{id}`, `(appId='{appId}')`, `:/{path}`.
impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { name } => write!(f, "/{name}"),
            Self::Key => f.write_str("/{id}"),
            Self::AlternateKey { arguments, parenthesized: true } => write!(f, "({})", list(arguments)),
            Self::AlternateKey { arguments, parenthesized: false } => write!(f, "/{}", list(arguments)),
            Self::Function { name, arguments } => write!(f, "/{name}({})", list(arguments)),
            Self::Path { name, .. } if name.is_empty() => f.write_str(":/{path}"),
            Self::Path { name, .. } => write!(f, "/{name}:/{{path}}"),
        }
    }
}

fn list(arguments: &[Argument]) -> String {
    let list: Vec<String> = arguments.iter().map(Argument::to_string).collect();
    list.join(",")
}

/// The template of an argument: `address='{address}'`.
impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quote = if self.quoted { "'" } else { "" };
        write!(f, "{0}={quote}{{{0}}}{quote}", self.name)
    }
}
