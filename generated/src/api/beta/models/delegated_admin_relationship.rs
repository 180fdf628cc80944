// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminRelationship`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta)
    DelegatedAdminRelationship = "microsoft.graph.delegatedAdminRelationship"
}

impl DelegatedAdminRelationship {
    /// `accessDetails` in queries.
    pub const ACCESS_DETAILS: Property<Self> = Property::new("accessDetails");
    /// `activatedDateTime` in queries.
    pub const ACTIVATED_DATE_TIME: Property<Self> = Property::new("activatedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `customer` in queries.
    pub const CUSTOMER: Property<Self> = Property::new("customer");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `accessAssignments` in queries.
    pub const ACCESS_ASSIGNMENTS: Property<Self> = Property::new("accessAssignments");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `requests` in queries.
    pub const REQUESTS: Property<Self> = Property::new("requests");

    /// `accessDetails`: `microsoft.graph.delegatedAdminAccessDetails`
    pub fn access_details(&self) -> Option<&super::DelegatedAdminAccessDetails> {
        self.0.model("accessDetails")
    }

    /// Sets `accessDetails`.
    pub fn with_access_details(self, value: impl Into<Nullable<super::DelegatedAdminAccessDetails>>) -> Self {
        Self(self.0.with("accessDetails", value))
    }

    /// `activatedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn activated_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activatedDateTime")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `customer`: `microsoft.graph.delegatedAdminRelationshipCustomerParticipant`
    pub fn customer(&self) -> Option<&super::DelegatedAdminRelationshipCustomerParticipant> {
        self.0.model("customer")
    }

    /// Sets `customer`.
    pub fn with_customer(
        self,
        value: impl Into<Nullable<super::DelegatedAdminRelationshipCustomerParticipant>>,
    ) -> Self {
        Self(self.0.with("customer", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `duration`: `Edm.Duration`
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
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

    /// `status`: `microsoft.graph.delegatedAdminRelationshipStatus`, read-only
    ///
    /// Read-only. Possible values are: activating, active, approvalPending, approved, expired, created, expiring, terminated, terminating, terminationRequested.
    pub fn status(&self) -> Option<super::DelegatedAdminRelationshipStatus> {
        self.0.enumeration("status")
    }

    /// `accessAssignments`: `Collection(microsoft.graph.delegatedAdminAccessAssignment)`
    pub fn access_assignments(&self) -> Option<&[super::DelegatedAdminAccessAssignment]> {
        self.0.models("accessAssignments")
    }

    /// Sets `accessAssignments`.
    pub fn with_access_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DelegatedAdminAccessAssignment>>>,
    ) -> Self {
        Self(self.0.with("accessAssignments", value))
    }

    /// `operations`: `Collection(microsoft.graph.delegatedAdminRelationshipOperation)`
    pub fn operations(&self) -> Option<&[super::DelegatedAdminRelationshipOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::DelegatedAdminRelationshipOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `requests`: `Collection(microsoft.graph.delegatedAdminRelationshipRequest)`
    pub fn requests(&self) -> Option<&[super::DelegatedAdminRelationshipRequest]> {
        self.0.models("requests")
    }

    /// Sets `requests`.
    pub fn with_requests(self, value: impl Into<Nullable<Vec<super::DelegatedAdminRelationshipRequest>>>) -> Self {
        Self(self.0.with("requests", value))
    }
}
