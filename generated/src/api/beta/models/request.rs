// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.request`](https://learn.microsoft.com/graph/api/resources/request?view=graph-rest-beta)
    Request: super::Entity = "microsoft.graph.request" {
        "microsoft.graph.unifiedRoleAssignmentScheduleRequest",
        "microsoft.graph.unifiedRoleEligibilityScheduleRequest",
    }
}

impl Request {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `approvalId` in queries.
    pub const APPROVAL_ID: Property<Self> = Property::new("approvalId");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `customData` in queries.
    pub const CUSTOM_DATA: Property<Self> = Property::new("customData");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `approvalId`: `Edm.String`
    pub fn approval_id(&self) -> Option<&str> {
        self.0.str("approvalId")
    }

    /// Sets `approvalId`.
    pub fn with_approval_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalId", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `customData`: `Edm.String`
    pub fn custom_data(&self) -> Option<&str> {
        self.0.str("customData")
    }

    /// Sets `customData`.
    pub fn with_custom_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customData", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Not nullable. Possible values are: Canceled, Denied, Failed, Granted, PendingAdminDecision, PendingApproval, PendingProvisioning, PendingScheduleCreation, Provisioned, Revoked, ScheduleCreated.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}
