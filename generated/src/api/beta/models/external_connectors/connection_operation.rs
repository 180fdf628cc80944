// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.connectionOperation`](https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation?view=graph-rest-beta)
    ConnectionOperation = "microsoft.graph.externalConnectors.connectionOperation"
}

impl ConnectionOperation {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `error`: `microsoft.graph.publicError`
    pub fn error(&self) -> Option<&super::super::PublicError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `status`: `microsoft.graph.externalConnectors.connectionOperationStatus`
    ///
    /// Possible values are: unspecified, inprogress, completed, failed.
    pub fn status(&self) -> Option<super::ConnectionOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ConnectionOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
