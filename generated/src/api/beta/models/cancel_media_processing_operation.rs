// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cancelMediaProcessingOperation`](https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-beta)
    CancelMediaProcessingOperation = "microsoft.graph.cancelMediaProcessingOperation"
}

impl CancelMediaProcessingOperation {
    /// `all` in queries.
    pub const ALL: Property<Self> = Property::new("all");
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `all`: `Edm.Boolean`
    pub fn all(&self) -> Option<bool> {
        self.0.bool("all")
    }

    /// Sets `all`.
    pub fn with_all(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("all", value))
    }

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

    /// `resultInfo`: `microsoft.graph.resultInfo`, read-only
    ///
    /// Read-only.
    pub fn result_info(&self) -> Option<&super::ResultInfo> {
        self.0.model("resultInfo")
    }

    /// `status`: `microsoft.graph.operationStatus`, read-only
    ///
    /// Read-only. Possible values are: notStarted, running, completed, failed.
    pub fn status(&self) -> Option<super::OperationStatus> {
        self.0.enumeration("status")
    }
}
