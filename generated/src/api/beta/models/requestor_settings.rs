// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.requestorSettings`](https://learn.microsoft.com/graph/api/resources/requestorsettings?view=graph-rest-beta)
    RequestorSettings = "microsoft.graph.requestorSettings"
}

impl RequestorSettings {
    /// `scopeType` in queries.
    pub const SCOPE_TYPE: Property<Self> = Property::new("scopeType");
    /// `acceptRequests` in queries.
    pub const ACCEPT_REQUESTS: Property<Self> = Property::new("acceptRequests");
    /// `allowedRequestors` in queries.
    pub const ALLOWED_REQUESTORS: Property<Self> = Property::new("allowedRequestors");

    /// `scopeType`: `Edm.String`
    pub fn scope_type(&self) -> Option<&str> {
        self.0.str("scopeType")
    }

    /// Sets `scopeType`.
    pub fn with_scope_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scopeType", value))
    }

    /// `acceptRequests`: `Edm.Boolean`
    pub fn accept_requests(&self) -> Option<bool> {
        self.0.bool("acceptRequests")
    }

    /// Sets `acceptRequests`.
    pub fn with_accept_requests(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("acceptRequests", value))
    }

    /// `allowedRequestors`: `Collection(microsoft.graph.userSet)`
    pub fn allowed_requestors(&self) -> Option<&[super::UserSet]> {
        self.0.models("allowedRequestors")
    }

    /// Sets `allowedRequestors`.
    pub fn with_allowed_requestors(self, value: impl Into<Nullable<Vec<super::UserSet>>>) -> Self {
        Self(self.0.with("allowedRequestors", value))
    }
}
