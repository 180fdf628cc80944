// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unmuteParticipantOperation`](https://learn.microsoft.com/graph/api/resources/unmuteparticipantoperation?view=graph-rest-beta)
    UnmuteParticipantOperation = "microsoft.graph.unmuteParticipantOperation"
}

impl UnmuteParticipantOperation {
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
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
