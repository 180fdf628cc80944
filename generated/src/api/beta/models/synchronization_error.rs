// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationError`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationerror?view=graph-rest-beta)
    SynchronizationError = "microsoft.graph.synchronizationError"
}

impl SynchronizationError {
    /// `code` in queries.
    pub const CODE: Property<Self> = Property::new("code");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `tenantActionable` in queries.
    pub const TENANT_ACTIONABLE: Property<Self> = Property::new("tenantActionable");

    /// `code`: `Edm.String`
    pub fn code(&self) -> Option<&str> {
        self.0.str("code")
    }

    /// Sets `code`.
    pub fn with_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("code", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `tenantActionable`: `Edm.Boolean`
    pub fn tenant_actionable(&self) -> Option<bool> {
        self.0.bool("tenantActionable")
    }

    /// Sets `tenantActionable`.
    pub fn with_tenant_actionable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("tenantActionable", value))
    }
}
