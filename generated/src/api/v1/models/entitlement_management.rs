// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.entitlementManagement`](https://learn.microsoft.com/graph/api/resources/entitlementmanagement?view=graph-rest-1.0)
    EntitlementManagement: super::Entity = "microsoft.graph.entitlementManagement"
}

impl EntitlementManagement {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCESS_PACKAGE_ASSIGNMENT_APPROVALS: Property<Self> = Property::new(
        "accessPackageAssignmentApprovals",
    );
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");
    pub const ASSIGNMENT_POLICIES: Property<Self> = Property::new("assignmentPolicies");
    pub const ASSIGNMENT_REQUESTS: Property<Self> = Property::new("assignmentRequests");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const CATALOGS: Property<Self> = Property::new("catalogs");
    pub const CONNECTED_ORGANIZATIONS: Property<Self> = Property::new(
        "connectedOrganizations",
    );
    pub const SETTINGS: Property<Self> = Property::new("settings");

    #[cfg(feature = "governance")]
    /// `accessPackageAssignmentApprovals`: `Collection(microsoft.graph.approval)`
    pub fn access_package_assignment_approvals(&self) -> Option<&[super::Approval]> {
        self.0.models("accessPackageAssignmentApprovals")
    }

    #[cfg(feature = "governance")]
    pub fn with_access_package_assignment_approvals(
        self,
        value: impl Into<Nullable<Vec<super::Approval>>>,
    ) -> Self {
        Self(self.0.with("accessPackageAssignmentApprovals", value))
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
    /// `assignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`
    pub fn assignment_policies(
        &self,
    ) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("assignmentPolicies")
    }

    #[cfg(feature = "governance")]
    pub fn with_assignment_policies(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentPolicy>>>,
    ) -> Self {
        Self(self.0.with("assignmentPolicies", value))
    }

    #[cfg(feature = "governance")]
    /// `assignmentRequests`: `Collection(microsoft.graph.accessPackageAssignmentRequest)`
    pub fn assignment_requests(
        &self,
    ) -> Option<&[super::AccessPackageAssignmentRequest]> {
        self.0.models("assignmentRequests")
    }

    #[cfg(feature = "governance")]
    pub fn with_assignment_requests(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignmentRequest>>>,
    ) -> Self {
        Self(self.0.with("assignmentRequests", value))
    }

    #[cfg(feature = "governance")]
    /// `assignments`: `Collection(microsoft.graph.accessPackageAssignment)`
    pub fn assignments(&self) -> Option<&[super::AccessPackageAssignment]> {
        self.0.models("assignments")
    }

    #[cfg(feature = "governance")]
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    #[cfg(feature = "governance")]
    /// `catalogs`: `Collection(microsoft.graph.accessPackageCatalog)`
    pub fn catalogs(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("catalogs")
    }

    #[cfg(feature = "governance")]
    pub fn with_catalogs(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageCatalog>>>,
    ) -> Self {
        Self(self.0.with("catalogs", value))
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
