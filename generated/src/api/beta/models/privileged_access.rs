// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedAccess`](https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta)
    PrivilegedAccess: super::Entity = "microsoft.graph.privilegedAccess"
}

impl PrivilegedAccess {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const RESOURCES: Property<Self> = Property::new("resources");
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    pub const ROLE_ASSIGNMENT_REQUESTS: Property<Self> = Property::new(
        "roleAssignmentRequests",
    );
    pub const ROLE_SETTINGS: Property<Self> = Property::new("roleSettings");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    #[cfg(feature = "governance")]
    /// `resources`: `Collection(microsoft.graph.governanceResource)`
    pub fn resources(&self) -> Option<&[super::GovernanceResource]> {
        self.0.models("resources")
    }

    #[cfg(feature = "governance")]
    pub fn with_resources(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceResource>>>,
    ) -> Self {
        Self(self.0.with("resources", value))
    }

    #[cfg(feature = "governance")]
    /// `roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::GovernanceRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    #[cfg(feature = "governance")]
    /// `roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::GovernanceRoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_definitions(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleDefinition>>>,
    ) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    #[cfg(feature = "governance")]
    /// `roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`
    pub fn role_assignment_requests(
        &self,
    ) -> Option<&[super::GovernanceRoleAssignmentRequest]> {
        self.0.models("roleAssignmentRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("roleAssignmentRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`
    pub fn role_settings(&self) -> Option<&[super::GovernanceRoleSetting]> {
        self.0.models("roleSettings")
    }

    #[cfg(feature = "governance")]
    pub fn with_role_settings(
        self,
        value: impl Into<Nullable<Vec<super::GovernanceRoleSetting>>>,
    ) -> Self {
        Self(self.0.with("roleSettings", value))
    }
}
