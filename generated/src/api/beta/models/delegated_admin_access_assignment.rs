// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessAssignment`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment?view=graph-rest-beta)
    DelegatedAdminAccessAssignment = "microsoft.graph.delegatedAdminAccessAssignment"
}

impl DelegatedAdminAccessAssignment {
    /// `accessContainer` in queries.
    pub const ACCESS_CONTAINER: Property<Self> = Property::new("accessContainer");
    /// `accessDetails` in queries.
    pub const ACCESS_DETAILS: Property<Self> = Property::new("accessDetails");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `accessContainer`: `microsoft.graph.delegatedAdminAccessContainer`
    pub fn access_container(&self) -> Option<&super::DelegatedAdminAccessContainer> {
        self.0.model("accessContainer")
    }

    /// Sets `accessContainer`.
    pub fn with_access_container(self, value: impl Into<Nullable<super::DelegatedAdminAccessContainer>>) -> Self {
        Self(self.0.with("accessContainer", value))
    }

    /// `accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`
    pub fn access_details(&self) -> Option<&super::DelegatedAdminAccessDetails> {
        self.0.model("accessDetails")
    }

    /// Sets `accessDetails`.
    pub fn with_access_details(self, value: impl Into<Nullable<super::DelegatedAdminAccessDetails>>) -> Self {
        Self(self.0.with("accessDetails", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `status`: `microsoft.graph.delegatedAdminAccessAssignmentStatus`, read-only
    ///
    /// Read-only. Possible values are: pending, active, deleting, deleted, error, unknownFutureValue.
    pub fn status(&self) -> Option<super::DelegatedAdminAccessAssignmentStatus> {
        self.0.enumeration("status")
    }
}
