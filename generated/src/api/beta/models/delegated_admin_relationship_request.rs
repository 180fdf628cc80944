// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationshipRequest`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshiprequest?view=graph-rest-beta)
    DelegatedAdminRelationshipRequest: super::Entity = "microsoft.graph.delegatedAdminRelationshipRequest"
}

impl DelegatedAdminRelationshipRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `action`: `microsoft.graph.delegatedAdminRelationshipRequestAction`
    pub fn action(&self) -> Option<super::DelegatedAdminRelationshipRequestAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::DelegatedAdminRelationshipRequestAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `status`: `microsoft.graph.delegatedAdminRelationshipRequestStatus`, read-only
    ///
    /// Read-only. Possible values are: created, pending, succeeded, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::DelegatedAdminRelationshipRequestStatus> {
        self.0.enumeration("status")
    }
}
