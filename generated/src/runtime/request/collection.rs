//! `Collection`: what every collection has, also where the reference documents nothing.

use std::any::TypeId;
use std::fmt;
use std::marker::PhantomData;

use bytemuck::TransparentWrapper;

use crate::runtime::request::any::AnyRequest;
use crate::runtime::request::item::Placed;
use crate::runtime::request::raw;
use crate::runtime::{Argument, Call, List, Method, Model, Route};

/// A place of a collection of objects. All nodes of collections dereference to it.
///
/// ```
/// # fn example<User: msgraph::Placed>(members: &msgraph::Collection<msgraph::Object>) {
/// // `members` is `graph.groups().id("…").members()`, and `User` a model.
/// let users = members.cast::<User>();
/// let list = users.list().select(["id"]).advanced();
/// let count = users.count().advanced();
/// # }
/// ```
#[repr(transparent)]
pub struct Collection<T> {
    route: Route,
    marker: PhantomData<fn() -> T>,
}

// SAFETY: the struct is `repr(transparent)`, and its only field with a size is of the type that it wraps.
#[allow(unsafe_code)]
unsafe impl<T> TransparentWrapper<Route> for Collection<T> {}

impl<T> Collection<T> {
    /// The collection at the end of a route.
    #[doc(hidden)]
    pub fn at(route: Route) -> Self {
        Self { route, marker: PhantomData }
    }
}

impl<T: Model> Collection<T> {
    /// Lists the items.
    pub fn list(&self) -> List<T> {
        self.route.list("GET collection: list")
    }

    /// Counts the items: `/$count`.
    pub fn count(&self) -> Call<i64> {
        self.route.name("$count").call("GET collection: count")
    }

    /// Returns the items that are of a derived type: appends the name of the type, `/microsoft.graph.user`. If the type
    /// does not derive from that of the items, sending a request is an error.
    pub fn cast<U: Placed>(&self) -> Collection<U> {
        let mut route = self.route.cast(U::TYPE);
        if !U::is_a(TypeId::of::<T>()) {
            let problem = format!("{} does not derive from {}, the type of the items", U::TYPE, T::TYPE);
            route.problem.get_or_insert(problem.into());
        }
        Collection { route, marker: PhantomData }
    }

    /// Makes a request to an address below the collection: `1/attachments`. The address is sent as it is, so it has to
    /// be percent-encoded; it may have a query.
    pub fn request(&self, method: Method, address: &str) -> AnyRequest {
        self.route.request(method, raw::below_node(address))
    }
}

impl<T: Placed> Collection<T> {
    /// Returns the item with an id.
    pub fn id(&self, id: impl AsRef<str>) -> T::Node {
        T::at(self.route.key(id.as_ref()))
    }

    /// Returns the item with an alternate key, which is text: `(appId='…')`.
    pub fn by_key(&self, name: &str, value: impl AsRef<str>) -> T::Node {
        T::at(self.route.alternate_key(&[(name, Argument::quoted(value.as_ref()))], true))
    }
}

impl<T> Clone for Collection<T> {
    fn clone(&self) -> Self {
        Self { route: self.route.clone(), marker: PhantomData }
    }
}

impl<T> fmt::Debug for Collection<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.route.fmt(f)
    }
}
