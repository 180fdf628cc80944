// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.auditActivityInitiator`](https://learn.microsoft.com/graph/api/resources/auditactivityinitiator?view=graph-rest-1.0)
    AuditActivityInitiator = "microsoft.graph.auditActivityInitiator"
}

impl AuditActivityInitiator {
    /// `app` in queries.
    pub const APP: Property<Self> = Property::new("app");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `app`: `microsoft.graph.appIdentity`
    pub fn app(&self) -> Option<&super::AppIdentity> {
        self.0.model("app")
    }

    /// Sets `app`.
    pub fn with_app(self, value: impl Into<Nullable<super::AppIdentity>>) -> Self {
        Self(self.0.with("app", value))
    }

    /// `user`: `microsoft.graph.userIdentity`
    pub fn user(&self) -> Option<&super::UserIdentity> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }
}
