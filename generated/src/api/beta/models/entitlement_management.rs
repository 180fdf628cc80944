// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-beta)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement"
}

impl EntitlementManagement {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: Property<Self> = Property::new(
        "accessPackageAssignmentPolicies",
    );
    pub const ACCESS_PACKAGE_ASSIGNMENT_REQUESTS: Property<Self> = Property::new(
        "accessPackageAssignmentRequests",
    );
    pub const ACCESS_PACKAGE_ASSIGNMENT_RESOURCE_ROLES: Property<Self> = Property::new(
        "accessPackageAssignmentResourceRoles",
    );
    pub const ACCESS_PACKAGE_ASSIGNMENTS: Property<Self> = Property::new(
        "accessPackageAssignments",
    );
    pub const ACCESS_PACKAGE_CATALOGS: Property<Self> = Property::new(
        "accessPackageCatalogs",
    );
    pub const ACCESS_PACKAGE_RESOURCE_ENVIRONMENTS: Property<Self> = Property::new(
        "accessPackageResourceEnvironments",
    );
    pub const ACCESS_PACKAGE_RESOURCE_REQUESTS: Property<Self> = Property::new(
        "accessPackageResourceRequests",
    );
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: Property<Self> = Property::new(
        "accessPackageResourceRoleScopes",
    );
    pub const ACCESS_PACKAGE_RESOURCES: Property<Self> = Property::new(
        "accessPackageResources",
    );
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");
    pub const CONNECTED_ORGANIZATIONS: Property<Self> = Property::new(
        "connectedOrganizations",
    );
    pub const SETTINGS: Property<Self> = Property::new("settings");

    #[cfg(feature = "governance")]
    /// `accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`
    pub fn access_package_assignment_policies(
        &self,
    ) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("accessPackageAssignmentPolicies")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_policies(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentPolicy>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentPolicies", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageAssignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`
    pub fn access_package_assignment_requests(
        &self,
    ) -> Option<&[super::AccessPackageAssignmentRequest]> {
        self.0.models("accessPackageAssignmentRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageAssignmentResourceRoles`: `Collection(microsoft.graph.accessPackageAssignmentResourceRole)`
    pub fn access_package_assignment_resource_roles(
        &self,
    ) -> Option<&[super::AccessPackageAssignmentResourceRole]> {
        self.0.models("accessPackageAssignmentResourceRoles")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_resource_roles(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentResourceRole>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentResourceRoles", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageAssignments`: `Collection(microsoft.graph.accessPackageAssignment)`
    pub fn access_package_assignments(
        &self,
    ) -> Option<&[super::AccessPackageAssignment]> {
        self.0.models("accessPackageAssignments")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_assignments(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignment>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignments", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageCatalogs`: `Collection(microsoft.graph.accessPackageCatalog)`
    pub fn access_package_catalogs(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("accessPackageCatalogs")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_catalogs(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageCatalog>>>,
    ) -> Self {
        Self(self.0.with("accessPackageCatalogs", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageResourceEnvironments`: `Collection(microsoft.graph.accessPackageResourceEnvironment)`
    pub fn access_package_resource_environments(
        &self,
    ) -> Option<&[super::AccessPackageResourceEnvironment]> {
        self.0.models("accessPackageResourceEnvironments")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_environments(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceEnvironment>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceEnvironments", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageResourceRequests`: `Collection(microsoft.graph.accessPackageResourceRequest)`
    pub fn access_package_resource_requests(
        &self,
    ) -> Option<&[super::AccessPackageResourceRequest]> {
        self.0.models("accessPackageResourceRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceRequest>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`
    pub fn access_package_resource_role_scopes(
        &self,
    ) -> Option<&[super::AccessPackageResourceRoleScope]> {
        self.0.models("accessPackageResourceRoleScopes")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_resource_role_scopes(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceRoleScope>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceRoleScopes", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`
    pub fn access_package_resources(&self) -> Option<&[super::AccessPackageResource]> {
        self.0.models("accessPackageResources")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_resources(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResource>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResources", value))
    }

    #[cfg(feature = "governance")]
    /// `accessPackages`: `Collection(microsoft.graph.accessPackage)`
    pub fn access_packages(&self) -> Option<&[super::AccessPackage]> {
        self.0.models("accessPackages")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_packages(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackage>>>,
    ) -> Self {
        Self(self.0.with("accessPackages", value))
    }

    #[cfg(feature = "governance")]
    /// `connectedOrganizations`: `Collection(microsoft.graph.connectedOrganization)`
    pub fn connected_organizations(&self) -> Option<&[super::ConnectedOrganization]> {
        self.0.models("connectedOrganizations")
    }

    #[cfg(feature = "governance")]
    pub fn with_connected_organizations(
        self,
        value: impl Into<Nullable<Vec<super::ConnectedOrganization>>>,
    ) -> Self {
        Self(self.0.with("connectedOrganizations", value))
    }

    #[cfg(feature = "governance")]
    /// `settings`: `microsoft.graph.entitlementManagementSettings`
    pub fn settings(&self) -> Option<&super::EntitlementManagementSettings> {
        self.0.model("settings")
    }

    #[cfg(feature = "governance")]
    pub fn with_settings(
        self,
        value: impl Into<Nullable<super::EntitlementManagementSettings>>,
    ) -> Self {
        Self(self.0.with("settings", value))
    }
}
