// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceRoleAssignment`](https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta)
    GovernanceRoleAssignment = "microsoft.graph.governanceRoleAssignment"
}

impl GovernanceRoleAssignment {
    pub const ID: Property<Self> = Property::new("id");
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    pub const SUBJECT_ID: Property<Self> = Property::new("subjectId");
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT_ID: Property<Self> = Property::new(
        "linkedEligibleRoleAssignmentId",
    );
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const ASSIGNMENT_STATE: Property<Self> = Property::new("assignmentState");
    pub const MEMBER_TYPE: Property<Self> = Property::new("memberType");
    pub const RESOURCE: Property<Self> = Property::new("resource");
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    pub const SUBJECT: Property<Self> = Property::new("subject");
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT: Property<Self> = Property::new(
        "linkedEligibleRoleAssignment",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `resourceId`: `Edm.String`
    ///
    /// Required.
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    ///
    /// Required.
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `subjectId`: `Edm.String`
    ///
    /// Required.
    pub fn subject_id(&self) -> Option<&str> {
        self.0.str("subjectId")
    }

    pub fn with_subject_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectId", value))
    }

    /// `linkedEligibleRoleAssignmentId`: `Edm.String`
    pub fn linked_eligible_role_assignment_id(&self) -> Option<&str> {
        self.0.str("linkedEligibleRoleAssignmentId")
    }

    pub fn with_linked_eligible_role_assignment_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("linkedEligibleRoleAssignmentId", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `assignmentState`: `Edm.String`
    pub fn assignment_state(&self) -> Option<&str> {
        self.0.str("assignmentState")
    }

    pub fn with_assignment_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentState", value))
    }

    /// `memberType`: `Edm.String`
    pub fn member_type(&self) -> Option<&str> {
        self.0.str("memberType")
    }

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
    pub fn linked_eligible_role_assignment(
        &self,
    ) -> Option<&super::GovernanceRoleAssignment> {
        self.0.model("linkedEligibleRoleAssignment")
    }
}
