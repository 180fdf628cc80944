// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.governanceResource`](https://learn.microsoft.com/graph/api/resources/governanceresource?view=graph-rest-beta)
    GovernanceResource = "microsoft.graph.governanceResource"
}

impl GovernanceResource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `registeredDateTime` in queries.
    pub const REGISTERED_DATE_TIME: Property<Self> = Property::new("registeredDateTime");
    /// `registeredRoot` in queries.
    pub const REGISTERED_ROOT: Property<Self> = Property::new("registeredRoot");
    /// `roleAssignmentCount` in queries.
    pub const ROLE_ASSIGNMENT_COUNT: Property<Self> = Property::new("roleAssignmentCount");
    /// `roleDefinitionCount` in queries.
    pub const ROLE_DEFINITION_COUNT: Property<Self> = Property::new("roleDefinitionCount");
    /// `permissions` in queries.
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleAssignmentRequests` in queries.
    pub const ROLE_ASSIGNMENT_REQUESTS: Property<Self> = Property::new("roleAssignmentRequests");
    /// `roleSettings` in queries.
    pub const ROLE_SETTINGS: Property<Self> = Property::new("roleSettings");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Required.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `registeredDateTime`: `Edm.DateTimeOffset`
    pub fn registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("registeredDateTime")
    }

    /// Sets `registeredDateTime`.
    pub fn with_registered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("registeredDateTime", value))
    }

    /// `registeredRoot`: `Edm.String`
    pub fn registered_root(&self) -> Option<&str> {
        self.0.str("registeredRoot")
    }

    /// Sets `registeredRoot`.
    pub fn with_registered_root(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("registeredRoot", value))
    }

    /// `roleAssignmentCount`: `Edm.Int32`
    ///
    /// Optional.
    pub fn role_assignment_count(&self) -> Option<i32> {
        self.0.i32("roleAssignmentCount")
    }

    /// Sets `roleAssignmentCount`.
    pub fn with_role_assignment_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("roleAssignmentCount", value))
    }

    /// `roleDefinitionCount`: `Edm.Int32`
    ///
    /// Optional.
    pub fn role_definition_count(&self) -> Option<i32> {
        self.0.i32("roleDefinitionCount")
    }

    /// Sets `roleDefinitionCount`.
    pub fn with_role_definition_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("roleDefinitionCount", value))
    }

    /// `permissions`: `microsoft.graph.governancePermission`
    ///
    /// Optional.
    pub fn permissions(&self) -> Option<&super::GovernancePermission> {
        self.0.model("permissions")
    }

    /// Sets `permissions`.
    pub fn with_permissions(self, value: impl Into<Nullable<super::GovernancePermission>>) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::GovernanceRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::GovernanceRoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::GovernanceRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::GovernanceRoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`
    pub fn role_assignment_requests(&self) -> Option<&[super::GovernanceRoleAssignmentRequest]> {
        self.0.models("roleAssignmentRequests")
    }

    /// Sets `roleAssignmentRequests`.
    pub fn with_role_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentRequests", value))
    }

    /// `roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`
    pub fn role_settings(&self) -> Option<&[super::GovernanceRoleSetting]> {
        self.0.models("roleSettings")
    }

    /// Sets `roleSettings`.
    pub fn with_role_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRoleSetting>>>) -> Self {
        Self(self.0.with("roleSettings", value))
    }
}
