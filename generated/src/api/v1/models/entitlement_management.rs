// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-1.0)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement"
}

impl EntitlementManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accessPackageAssignmentApprovals` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_APPROVALS: Property<Self> = Property::new("accessPackageAssignmentApprovals");
    /// `accessPackages` in queries.
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");
    /// `assignmentPolicies` in queries.
    pub const ASSIGNMENT_POLICIES: Property<Self> = Property::new("assignmentPolicies");
    /// `assignmentRequests` in queries.
    pub const ASSIGNMENT_REQUESTS: Property<Self> = Property::new("assignmentRequests");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `catalogs` in queries.
    pub const CATALOGS: Property<Self> = Property::new("catalogs");
    /// `connectedOrganizations` in queries.
    pub const CONNECTED_ORGANIZATIONS: Property<Self> = Property::new("connectedOrganizations");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// `accessPackageAssignmentApprovals`: `Collection(microsoft.graph.approval)`
    #[cfg(feature = "governance")]
    pub fn access_package_assignment_approvals(&self) -> Option<&[super::Approval]> {
        self.0.models("accessPackageAssignmentApprovals")
    }

    /// Sets `accessPackageAssignmentApprovals`.
    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_approvals(self, value: impl Into<Nullable<Vec<super::Approval>>>) -> Self {
        Self(self.0.with("accessPackageAssignmentApprovals", value))
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

    /// `assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`
    #[cfg(feature = "governance")]
    pub fn assignment_policies(&self) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("assignmentPolicies")
    }

    /// Sets `assignmentPolicies`.
    #[cfg(feature = "governance")]
    pub fn with_assignment_policies(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentPolicy>>>,
    ) -> Self {
        Self(self.0.with("assignmentPolicies", value))
    }

    /// `assignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`
    #[cfg(feature = "governance")]
    pub fn assignment_requests(&self) -> Option<&[super::AccessPackageAssignmentRequest]> {
        self.0.models("assignmentRequests")
    }

    /// Sets `assignmentRequests`.
    #[cfg(feature = "governance")]
    pub fn with_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("assignmentRequests", value))
    }

    /// `assignments`: `Collection(microsoft.graph.accessPackageAssignment)`
    #[cfg(feature = "governance")]
    pub fn assignments(&self) -> Option<&[super::AccessPackageAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    #[cfg(feature = "governance")]
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::AccessPackageAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `catalogs`: `Collection(microsoft.graph.accessPackageCatalog)`
    #[cfg(feature = "governance")]
    pub fn catalogs(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("catalogs")
    }

    /// Sets `catalogs`.
    #[cfg(feature = "governance")]
    pub fn with_catalogs(self, value: impl Into<Nullable<Vec<super::AccessPackageCatalog>>>) -> Self {
        Self(self.0.with("catalogs", value))
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
