//! The segments of a route.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::types::TypeRef;

/// A segment of a route. Templates with equal segments are the same route; the names of placeholders do not count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Segment {
    /// A name: an entity set, a property, an action, a cast, `$ref`, `$value`, `$count`.
    Name {
        /// The name as it is sent.
        name: String,
    },
    /// The key of an entity: `{id}`.
    Key,
    /// An entity with an alternate key: `(appId='{appId}')` after the segment before it, or `/roleTemplateId={id}` as a
    /// segment of its own.
    AlternateKey {
        /// The parts of the key, in order.
        arguments: Vec<Argument>,
        /// Whether they are in parentheses.
        parenthesized: bool,
    },
    /// A function with arguments: `range(address='{address}')`.
    Function {
        /// The name as it is sent.
        name: String,
        /// The arguments, in order.
        arguments: Vec<Argument>,
    },
    /// A path inside a drive or a site: `root:/{item-path}:`.
    Path {
        /// The text before the first colon: `root`; empty after a key.
        name: String,
        /// Whether a second colon closes it, because more segments follow.
        closed: bool,
    },
}

/// An argument of a function or an alternate key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Argument {
    /// The parameter's name.
    pub name: String,
    /// Its type. If the page does not list it, `Edm.String` for a quoted value and `Edm.Untyped` for any other.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether the value is in single quotes.
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
