// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.subscribeToToneOperation`](https://learn.microsoft.com/graph/api/resources/subscribetotoneoperation?view=graph-rest-1.0)
    SubscribeToToneOperation = "microsoft.graph.subscribeToToneOperation"
}

impl SubscribeToToneOperation {
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `clientContext`: `Edm.String`
    pub fn client_context(&self) -> Option<&str> {
        self.0.str("clientContext")
    }

    /// Sets `clientContext`.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.operationStatus`, read-only
    ///
    /// Read-only. Possible values are: notStarted, running, completed, failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }
}
