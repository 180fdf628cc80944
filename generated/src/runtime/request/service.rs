//! `Service`: what the root of a version has besides its documented methods.

use std::fmt;

use bytemuck::TransparentWrapper;

use crate::runtime::request::any::AnyRequest;
use crate::runtime::request::raw;
use crate::runtime::{Client, List, Method, Route};

/// The root of a version, to which `Graph` dereferences.
#[derive(Clone)]
#[repr(transparent)]
pub struct Service(Route);

// SAFETY: the struct is `repr(transparent)` and its only field is of the type that it wraps.
#[allow(unsafe_code)]
unsafe impl TransparentWrapper<Route> for Service {}

impl Service {
    /// Makes a request to an address below the version: `/me/messages?$top=5`. The address is sent as it is, so it has
    /// to be percent-encoded.
    ///
    /// A URL of the client's own endpoint and version works too. Every other URL is refused: sending the request
    /// returns an error, and neither the token nor anything else is sent.
    pub fn request(&self, method: Method, address: &str) -> AnyRequest {
        let version = self.0.path.trim_start_matches('/');
        self.0.request(method, raw::below_version(address, self.0.client.endpoint(), version))
    }

    /// Lists a collection at an address, as [`request`](Self::request) takes it.
    pub fn list<T>(&self, address: &str) -> List<T> {
        self.request(Method::Get, address).list()
    }

    /// Returns the client.
    pub fn client(&self) -> &Client {
        &self.0.client
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
