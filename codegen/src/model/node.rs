//! Nodes: the places of the API, which become the Rust types that methods hang from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::TypeName;
use super::path::Segment;
use super::types::Method;

/// A place in the API. All addresses where the same type stands are one node, and so one Rust type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Node {
    /// The Rust type's name, unique in its version.
    pub name: String,
    /// What stands there.
    pub place: Place,
    /// The node of the nearest base type that has one, as an index into [`Version::nodes`](super::api::Version::nodes).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<u32>,
    /// The methods that lead to further nodes, by name.
    pub children: Vec<Child>,
    /// The methods that make a request, by name.
    pub methods: Vec<NodeMethod>,
}

impl Node {
    /// The index of the node to which a method leads. In a collection, `id` leads to an item.
    pub fn next(&self, method: &str) -> Option<u32> {
        let child = self.children.iter().find(|child| child.name == method).map(|child| child.node);
        child.or(match self.place {
            Place::Collection { item, .. } => item,
            Place::Root | Place::Item { .. } | Place::Address => None,
        })
    }

    /// The qualified name of the type of the value, or of an item of the collection.
    pub fn type_name(&self) -> Option<&TypeName> {
        match &self.place {
            Place::Item { ty } | Place::Collection { ty, .. } => Some(ty),
            Place::Root | Place::Address => None,
        }
    }
}

/// What stands at a node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Place {
    /// The root of the version.
    Root,
    /// One value of a type.
    Item {
        /// The qualified name of the type.
        #[serde(rename = "type")]
        ty: TypeName,
    },
    /// A collection.
    Collection {
        /// The qualified name of the type of an item.
        #[serde(rename = "type")]
        ty: TypeName,
        /// Whether pages document `{id}/$ref` below it, so that an item is removed from it by a reference, and a
        /// `DELETE` of the item would delete the entity itself.
        references: bool,
        /// The node of an item, as an index into [`Version::nodes`](super::api::Version::nodes). Its method is `id`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item: Option<u32>,
    },
    /// An address whose type is not known.
    Address,
}

/// A method of a node that leads to another node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Child {
    /// The name of the Rust method, unique in its node.
    pub name: String,
    /// The segment that it appends.
    pub segment: Segment,
    /// The node, as an index into [`Version::nodes`](super::api::Version::nodes).
    pub node: u32,
    /// Whether the address of a request leads through it. Otherwise only the page of the type lists it.
    pub documented: bool,
}

/// A method of a node that makes a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NodeMethod {
    /// The name of the Rust method, unique in its node.
    pub name: String,
    /// The HTTP method.
    pub method: Method,
    /// The segments that the method appends to the node's address.
    pub tail: Vec<Segment>,
    /// The routes that it requests, as indices into [`Version::routes`](super::api::Version::routes). The first one
    /// leads: it decides what the method sends and returns.
    pub routes: Vec<u32>,
}
