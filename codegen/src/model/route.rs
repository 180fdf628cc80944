//! Routes, which become the methods of the client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kind::OperationKind;
use super::path::Segment;
use super::types::{Method, TypeRef};

/// A method and an address. It becomes one client method, however many pages document it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The route, segment by segment.
    pub segments: Vec<Segment>,
    /// What the request does.
    pub kind: OperationKind,
    /// The request lines that document it, as indices into [`Version::operations`](super::api::Version::operations) and
    /// [`Operation::requests`](super::api::Operation::requests). Pages about the whole route come first.
    pub documented: Vec<(u32, u32)>,
    /// The index into `documented` of the leader: the page whose title, permissions, body and responses the method has.
    #[serde(default)]
    pub leader: u32,
    /// The short name of the resource that the leader describes. It names the module of the request types.
    #[serde(default)]
    pub resource: String,
    /// The Rust methods that lead from the root of the version to the node with this route's method, one for each of
    /// the first segments. If the route's own method appends the last segment, this segment has no node.
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
    /// Creates a route whose method is not decided yet.
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

    /// The leader's index into [`Version::operations`](super::api::Version::operations); `None` if no page documents
    /// the route.
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
        /// The Rust name of the request type. Routes with the same parameters share the type.
        name: String,
    },
    /// The JSON of a resource.
    Resource {
        /// Its type: the one that is read at the address, or the common base of the types on the pages.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
    /// Bytes, or text other than JSON.
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
    /// One resource that a `GET` reads, so that its properties can be selected. `Edm.Untyped` if the type is unknown.
    Resource {
        /// Its type.
        #[serde(rename = "type")]
        ty: TypeRef,
        /// Whether the service may send no body instead.
        optional: bool,
    },
    /// A collection of resources, which the service sends in pages.
    List {
        /// The type of an item.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
}
