// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement"
}

impl EntitlementManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accessPackageAssignmentPolicies` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: Property<Self> = Property::new("accessPackageAssignmentPolicies");
    /// `accessPackageAssignmentRequests` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: Property<Self> = Property::new("accessPackageAssignmentRequests");
    /// `accessPackageAssignmentResourceRoles` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: Property<Self> =
        Property::new("accessPackageAssignmentResourceRoles");
    /// `accessPackageAssignments` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENTS: Property<Self> = Property::new("accessPackageAssignments");
    /// `accessPackageCatalogs` in queries.
    pub const ACCESS_PACKAGE_CATALOGS: Property<Self> = Property::new("accessPackageCatalogs");
    /// `accessPackageResourceEnvironments` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS: Property<Self> = Property::new("accessPackageResourceEnvironments");
    /// `accessPackageResourceRequests` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_REQUESTS: Property<Self> = Property::new("accessPackageResourceRequests");
    /// `accessPackageResourceRoleScopes` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: Property<Self> = Property::new("accessPackageResourceRoleScopes");
    /// `accessPackageResources` in queries.
    pub const ACCESS_PACKAGE_RESOURCES: Property<Self> = Property::new("accessPackageResources");
    /// `accessPackages` in queries.
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");
    /// `connectedOrganizations` in queries.
    pub const CONNECTED_ORGANIZATIONS: Property<Self> = Property::new("connectedOrganizations");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// `accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`
    #[cfg(feature = "governance")]
    pub fn access_package_assignment_policies(&self) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("accessPackageAssignmentPolicies")
    }

    /// Sets `accessPackageAssignmentPolicies`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_policies(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentPolicy>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentPolicies", value))
    }

    /// `accessPackageAssignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`
    #[cfg(feature = "governance")]
    pub fn access_package_assignment_requests(&self) -> Option<&[super::AccessPackageAssignmentRequest]> {
        self.0.models("accessPackageAssignmentRequests")
    }

    /// Sets `accessPackageAssignmentRequests`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentRequests", value))
    }

    /// `accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`
    #[cfg(feature = "governance")]
    pub fn access_package_assignment_resource_roles(&self) -> Option<&[super::AccessPackageAssignmentResourceRole]> {
        self.0.models("accessPackageAssignmentResourceRoles")
    }

    /// Sets `accessPackageAssignmentResourceRoles`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_resource_roles(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentResourceRole>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentResourceRoles", value))
    }

    /// `accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`
    #[cfg(feature = "governance")]
    pub fn access_package_assignments(&self) -> Option<&[super::AccessPackageAssignment]> {
        self.0.models("accessPackageAssignments")
    }

    /// Sets `accessPackageAssignments`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_assignments(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignment>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignments", value))
    }

    /// `accessPackageCatalogs`: `Collection(microsoft.graph.accessPackageCatalog)`
    #[cfg(feature = "governance")]
    pub fn access_package_catalogs(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("accessPackageCatalogs")
    }

    /// Sets `accessPackageCatalogs`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_catalogs(self, value: impl Into<Nullable<Vec<super::AccessPackageCatalog>>>) -> Self {
        Self(self.0.with("accessPackageCatalogs", value))
    }

    /// `accessPackageResourceEnvironments`: `Collection(microsoft.graph.accessPackageResourceEnvironment)`
    #[cfg(feature = "governance")]
    pub fn access_package_resource_environments(&self) -> Option<&[super::AccessPackageResourceEnvironment]> {
        self.0.models("accessPackageResourceEnvironments")
    }

    /// Sets `accessPackageResourceEnvironments`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_environments(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceEnvironment>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceEnvironments", value))
    }

    /// `accessPackageResourceRequests`: `Collection(microsoft.graph.accessPackageResourceRequest)`
    #[cfg(feature = "governance")]
    pub fn access_package_resource_requests(&self) -> Option<&[super::AccessPackageResourceRequest]> {
        self.0.models("accessPackageResourceRequests")
    }

    /// Sets `accessPackageResourceRequests`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceRequest>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceRequests", value))
    }

    /// `accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`
    #[cfg(feature = "governance")]
    pub fn access_package_resource_role_scopes(&self) -> Option<&[super::AccessPackageResourceRoleScope]> {
        self.0.models("accessPackageResourceRoleScopes")
    }

    /// Sets `accessPackageResourceRoleScopes`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_role_scopes(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceRoleScope>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceRoleScopes", value))
    }

    /// `accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`
    #[cfg(feature = "governance")]
    pub fn access_package_resources(&self) -> Option<&[super::AccessPackageResource]> {
        self.0.models("accessPackageResources")
    }

    /// Sets `accessPackageResources`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_resources(self, value: impl Into<Nullable<Vec<super::AccessPackageResource>>>) -> Self {
        Self(self.0.with("accessPackageResources", value))
    }

    /// `accessPackages`: `Collection(microsoft.graph.accessPackage)`
    #[cfg(feature = "governance")]
    pub fn access_packages(&self) -> Option<&[super::AccessPackage]> {
        self.0.models("accessPackages")
    }

    /// Sets `accessPackages`.
    #[cfg(feature = "governance")]
    pub fn with_access_packages(self, value: impl Into<Nullable<Vec<super::AccessPackage>>>) -> Self {
        Self(self.0.with("accessPackages", value))
    }

    /// `connectedOrganizations`: `Collection(microsoft.graph.connectedOrganization)`
    #[cfg(feature = "governance")]
    pub fn connected_organizations(&self) -> Option<&[super::ConnectedOrganization]> {
        self.0.models("connectedOrganizations")
    }

    /// Sets `connectedOrganizations`.
    #[cfg(feature = "governance")]
    pub fn with_connected_organizations(self, value: impl Into<Nullable<Vec<super::ConnectedOrganization>>>) -> Self {
        Self(self.0.with("connectedOrganizations", value))
    }

    /// `settings`: `microsoft.graph.entitlementManagementSettings`
    #[cfg(feature = "governance")]
    pub fn settings(&self) -> Option<&super::EntitlementManagementSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    #[cfg(feature = "governance")]
    pub fn with_settings(self, value: impl Into<Nullable<super::EntitlementManagementSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }
}
