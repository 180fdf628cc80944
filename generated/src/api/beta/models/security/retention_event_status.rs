// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.retentionEventStatus`](https://learn.microsoft.com/graph/api/resources/security-retentioneventstatus?view=graph-rest-beta)
    RetentionEventStatus = "microsoft.graph.security.retentionEventStatus"
}

impl RetentionEventStatus {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
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

    /// `status`: `microsoft.graph.security.eventStatusType`
    ///
    /// Possible values are: pending, error, success, notAvaliable.
    pub fn status(&self) -> Option<super::EventStatusType> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::EventStatusType>>) -> Self {
        Self(self.0.with("status", value))
    }
}
