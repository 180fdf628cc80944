// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequest?view=graph-rest-beta)
    GovernanceRoleAssignmentRequest = "microsoft.graph.governanceRoleAssignmentRequest"
}

impl GovernanceRoleAssignmentRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `subjectId` in queries.
    pub const SUBJECT_ID: Property<Self> = Property::new("subjectId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `assignmentState` in queries.
    pub const ASSIGNMENT_STATE: Property<Self> = Property::new("assignmentState");
    /// `requestedDateTime` in queries.
    pub const REQUESTED_DATE_TIME: Property<Self> = Property::new("requestedDateTime");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `linkedEligibleRoleAssignmentId` in queries.
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID: Property<Self> = Property::new("linkedEligibleRoleAssignmentId");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `resourceId`: `Edm.String`
    ///
    /// Required.
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    ///
    /// Required.
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `subjectId`: `Edm.String`
    ///
    /// Required.
    pub fn subject_id(&self) -> Option<&str> {
        self.0.str("subjectId")
    }

    /// Sets `subjectId`.
    pub fn with_subject_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectId", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Required. Possible values are: AdminAdd, UserAdd, AdminUpdate, AdminRemove, UserRemove, AdminRenew, UserExtend, AdminExtend, UserRenew.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `assignmentState`: `Edm.String`
    ///
    /// Required. Possible values are: Eligible, Active.
    pub fn assignment_state(&self) -> Option<&str> {
        self.0.str("assignmentState")
    }

    /// Sets `assignmentState`.
    pub fn with_assignment_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentState", value))
    }

    /// `requestedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn requested_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestedDateTime")
    }

    /// `schedule`: `microsoft.graph.governanceSchedule`
    pub fn schedule(&self) -> Option<&super::GovernanceSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::GovernanceSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }

    /// `reason`: `Edm.String`
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `status`: `microsoft.graph.governanceRoleAssignmentRequestStatus`
    pub fn status(&self) -> Option<&super::GovernanceRoleAssignmentRequestStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::GovernanceRoleAssignmentRequestStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `linkedEligibleRoleAssignmentId`: `Edm.String`
    pub fn linked_eligible_role_assignment_id(&self) -> Option<&str> {
        self.0.str("linkedEligibleRoleAssignmentId")
    }

    /// Sets `linkedEligibleRoleAssignmentId`.
    pub fn with_linked_eligible_role_assignment_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("linkedEligibleRoleAssignmentId", value))
    }

    /// `resource`: `microsoft.graph.governanceResource`, read-only
    ///
    /// Read-only.
    pub fn resource(&self) -> Option<&super::GovernanceResource> {
        self.0.model("resource")
    }

    /// `roleDefinition`: `microsoft.graph.governanceRoleDefinition`, read-only
    ///
    /// Read-only.
    pub fn role_definition(&self) -> Option<&super::GovernanceRoleDefinition> {
        self.0.model("roleDefinition")
    }

    /// `subject`: `microsoft.graph.governanceSubject`, read-only
    ///
    /// Read-only.
    pub fn subject(&self) -> Option<&super::GovernanceSubject> {
        self.0.model("subject")
    }
}
