//! `Item`: what every node of one object has, also where the reference documents nothing.

use std::fmt;

use bytemuck::TransparentWrapper;

use crate::runtime::request::any::AnyRequest;
use crate::runtime::request::raw;
use crate::runtime::{Get, Method, Model, Object, Route};

/// A model whose places in the API have a node type.
pub trait Placed: Model {
    /// The node: a place of the model's type.
    type Node;

    /// Makes the node at a place.
    #[doc(hidden)]
    fn at(route: Route) -> Self::Node;
}

/// A place of one entity or object, whatever its type. All nodes of objects dereference to it.
#[derive(Clone)]
#[repr(transparent)]
pub struct Item(Route);

// SAFETY: the struct is `repr(transparent)` and its only field is of the type that it wraps.
#[allow(unsafe_code)]
unsafe impl TransparentWrapper<Route> for Item {}

impl Item {
    /// Reads the object that is here.
    pub fn get(&self) -> Get<Object> {
        self.0.get("GET item: get")
    }

    /// Returns the same place as one of a derived type, with the methods of that type: appends the name of the type,
    /// `/microsoft.graph.user`.
    pub fn cast<U: Placed>(&self) -> U::Node {
        U::at(self.0.cast(U::TYPE))
    }

    /// Makes a request to an address below this place: `messages/1`. The address is sent as it is, so it has to be
    /// percent-encoded; it may have a query.
    pub fn request(&self, method: Method, address: &str) -> AnyRequest {
        self.0.request(method, raw::below_node(address))
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
