//! Routes: what becomes the methods of the client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kind::OperationKind;
use super::path::Segment;
use super::types::{Method, TypeRef};

/// A method and a route: what becomes one client method, whatever the number of pages that document it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The route, segment by segment.
    pub segments: Vec<Segment>,
    /// What sending it does.
    pub kind: OperationKind,
    /// The request lines that document it, as (operation, request) indices into [`Version::operations`](super::api::Version::operations) and
    /// [`Operation::requests`](super::api::Operation::requests). Pages that speak of the whole route come first.
    pub documented: Vec<(u32, u32)>,
    /// The index into `documented` of the leader: the page whose title, permissions, body and responses the method has.
    #[serde(default)]
    pub leader: u32,
    /// The short name of the resource that the leader is about; the module of its request types.
    #[serde(default)]
    pub resource: String,
    /// The Rust methods that lead from the root of the version to the node with this route's method, one for each of the
    /// first segments. At most one segment has none: the last one, if the route's own method appends it.
    #[serde(default)]
    pub nodes: Vec<String>,
    /// The name of the Rust method, unique in its node.
    #[serde(default)]
    pub name: String,
    /// What the method sends.
    #[serde(default)]
    pub body: RouteBody,
    /// What the method returns.
    #[serde(default)]
    pub reply: Reply,
}

impl Route {
    /// A route about whose method nothing is decided.
    pub fn new(method: Method, segments: Vec<Segment>, kind: OperationKind, documented: Vec<(u32, u32)>) -> Self {
        Self {
            method,
            segments,
            kind,
            documented,
            leader: 0,
            resource: String::new(),
            nodes: Vec::new(),
            name: String::new(),
            body: RouteBody::None,
            reply: Reply::None,
        }
    }

    /// The operation that leads, by its index into [`Version::operations`](super::api::Version::operations). None where no page documents the route.
    pub fn leading_operation(&self) -> Option<u32> {
        self.documented.get(self.leader as usize).map(|(operation, _)| *operation)
    }
}

/// What the method of a route sends as the body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RouteBody {
    /// Nothing.
    #[default]
    None,
    /// A JSON object of the parameters that the leader lists.
    Parameters {
        /// The Rust module of the request type, named after the resource.
        module: String,
        /// The Rust name of the request type; routes that take the same parameters share it.
        name: String,
    },
    /// The JSON of a resource.
    Resource {
        /// Its type: what is read at the address, or the common base of the types that the pages name.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
    /// Bytes or text other than JSON.
    Stream,
    /// A reference: `{"@odata.id": …}`.
    Reference,
}

/// What the method of a route returns on success.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reply {
    /// Nothing but the status.
    #[default]
    None,
    /// A value; `Edm.Stream` for bytes.
    Value {
        /// Its type.
        #[serde(rename = "type")]
        ty: TypeRef,
        /// Whether the service may send no body instead.
        optional: bool,
    },
    /// One resource that a `GET` reads, so that its properties can be selected; `Edm.Untyped` where no type is known.
    Resource {
        /// Its type.
        #[serde(rename = "type")]
        ty: TypeRef,
        /// Whether the service may send no body instead.
        optional: bool,
    },
    /// A collection of resources that the service sends page by page.
    List {
        /// The type of an item.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
}
