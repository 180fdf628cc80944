// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedAccess`](https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta)
    PrivilegedAccess: super::Entity = "microsoft.graph.privilegedAccess"
}

impl PrivilegedAccess {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleAssignmentRequests` in queries.
    pub const ROLE_ASSIGNMENT_REQUESTS: Property<Self> = Property::new("roleAssignmentRequests");
    /// `roleSettings` in queries.
    pub const ROLE_SETTINGS: Property<Self> = Property::new("roleSettings");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `resources`: `Collection(microsoft.graph.governanceResource)`
    #[cfg(feature = "governance")]
    pub fn resources(&self) -> Option<&[super::GovernanceResource]> {
        self.0.models("resources")
    }

    /// Sets `resources`.
    #[cfg(feature = "governance")]
    pub fn with_resources(self, value: impl Into<Nullable<Vec<super::GovernanceResource>>>) -> Self {
        Self(self.0.with("resources", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`
    #[cfg(feature = "governance")]
    pub fn role_assignments(&self) -> Option<&[super::GovernanceRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignments(self, value: impl Into<Nullable<Vec<super::GovernanceRoleAssignment>>>) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`
    #[cfg(feature = "governance")]
    pub fn role_definitions(&self) -> Option<&[super::GovernanceRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    #[cfg(feature = "governance")]
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::GovernanceRoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`
    #[cfg(feature = "governance")]
    pub fn role_assignment_requests(&self) -> Option<&[super::GovernanceRoleAssignmentRequest]> {
        self.0.models("roleAssignmentRequests")
    }

    /// Sets `roleAssignmentRequests`.
    #[cfg(feature = "governance")]
    pub fn with_role_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentRequests", value))
    }

    /// `roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`
    #[cfg(feature = "governance")]
    pub fn role_settings(&self) -> Option<&[super::GovernanceRoleSetting]> {
        self.0.models("roleSettings")
    }

    /// Sets `roleSettings`.
    #[cfg(feature = "governance")]
    pub fn with_role_settings(self, value: impl Into<Nullable<Vec<super::GovernanceRoleSetting>>>) -> Self {
        Self(self.0.with("roleSettings", value))
    }
}
