// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignment`](https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta)
    GovernanceRoleAssignment = "microsoft.graph.governanceRoleAssignment"
}

impl GovernanceRoleAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `subjectId` in queries.
    pub const SUBJECT_ID: Property<Self> = Property::new("subjectId");
    /// `linkedEligibleRoleAssignmentId` in queries.
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID: Property<Self> = Property::new("linkedEligibleRoleAssignmentId");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `assignmentState` in queries.
    pub const ASSIGNMENT_STATE: Property<Self> = Property::new("assignmentState");
    /// `memberType` in queries.
    pub const MEMBER_TYPE: Property<Self> = Property::new("memberType");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `linkedEligibleRoleAssignment` in queries.
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT: Property<Self> = Property::new("linkedEligibleRoleAssignment");

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

    /// `linkedEligibleRoleAssignmentId`: `Edm.String`
    pub fn linked_eligible_role_assignment_id(&self) -> Option<&str> {
        self.0.str("linkedEligibleRoleAssignmentId")
    }

    /// Sets `linkedEligibleRoleAssignmentId`.
    pub fn with_linked_eligible_role_assignment_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("linkedEligibleRoleAssignmentId", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `assignmentState`: `Edm.String`
    pub fn assignment_state(&self) -> Option<&str> {
        self.0.str("assignmentState")
    }

    /// Sets `assignmentState`.
    pub fn with_assignment_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentState", value))
    }

    /// `memberType`: `Edm.String`
    pub fn member_type(&self) -> Option<&str> {
        self.0.str("memberType")
    }

    /// Sets `memberType`.
    pub fn with_member_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberType", value))
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

    /// `linkedEligibleRoleAssignment`: `microsoft.graph.governanceRoleAssignment`, read-only
    ///
    /// Read-only.
    pub fn linked_eligible_role_assignment(&self) -> Option<&super::GovernanceRoleAssignment> {
        self.0.model("linkedEligibleRoleAssignment")
    }
}
