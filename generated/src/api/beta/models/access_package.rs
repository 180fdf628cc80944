// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackage`](https://learn.microsoft.com/graph/api/resources/accesspackage?view=graph-rest-beta)
    AccessPackage = "microsoft.graph.accessPackage"
}

impl AccessPackage {
    /// `catalogId` in queries.
    pub const CATALOG_ID: Property<Self> = Property::new("catalogId");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHidden` in queries.
    pub const IS_HIDDEN: Property<Self> = Property::new("isHidden");
    /// `isRoleScopesVisible` in queries.
    pub const IS_ROLE_SCOPES_VISIBLE: Property<Self> = Property::new("isRoleScopesVisible");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `accessPackageAssignmentPolicies` in queries.
    pub const ACCESS_PACKAGE_ASSIGNMENT_POLICIES: Property<Self> = Property::new("accessPackageAssignmentPolicies");
    /// `accessPackageCatalog` in queries.
    pub const ACCESS_PACKAGE_CATALOG: Property<Self> = Property::new("accessPackageCatalog");
    /// `accessPackageResourceRoleScopes` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLE_SCOPES: Property<Self> = Property::new("accessPackageResourceRoleScopes");
    /// `incompatibleAccessPackages` in queries.
    pub const INCOMPATIBLE_ACCESS_PACKAGES: Property<Self> = Property::new("incompatibleAccessPackages");
    /// `accessPackagesIncompatibleWith` in queries.
    pub const ACCESS_PACKAGES_INCOMPATIBLE_WITH: Property<Self> = Property::new("accessPackagesIncompatibleWith");
    /// `incompatibleGroups` in queries.
    pub const INCOMPATIBLE_GROUPS: Property<Self> = Property::new("incompatibleGroups");

    /// `catalogId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn catalog_id(&self) -> Option<&str> {
        self.0.str("catalogId")
    }

    /// `createdBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&str> {
        self.0.str("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isHidden`: `Edm.Boolean`
    pub fn is_hidden(&self) -> Option<bool> {
        self.0.bool("isHidden")
    }

    /// Sets `isHidden`.
    pub fn with_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHidden", value))
    }

    /// `isRoleScopesVisible`: `Edm.Boolean`
    pub fn is_role_scopes_visible(&self) -> Option<bool> {
        self.0.bool("isRoleScopesVisible")
    }

    /// Sets `isRoleScopesVisible`.
    pub fn with_is_role_scopes_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRoleScopesVisible", value))
    }

    /// `modifiedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn modified_by(&self) -> Option<&str> {
        self.0.str("modifiedBy")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// `accessPackageAssignmentPolicies`: `Collection(microsoft.graph.accessPackageAssignmentPolicy)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_assignment_policies(&self) -> Option<&[super::AccessPackageAssignmentPolicy]> {
        self.0.models("accessPackageAssignmentPolicies")
    }

    /// `accessPackageCatalog`: `microsoft.graph.accessPackageCatalog`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_catalog(&self) -> Option<&super::AccessPackageCatalog> {
        self.0.model("accessPackageCatalog")
    }

    /// `accessPackageResourceRoleScopes`: `Collection(microsoft.graph.accessPackageResourceRoleScope)`
    ///
    /// Nullable.
    pub fn access_package_resource_role_scopes(&self) -> Option<&[super::AccessPackageResourceRoleScope]> {
        self.0.models("accessPackageResourceRoleScopes")
    }

    /// Sets `accessPackageResourceRoleScopes`.
    pub fn with_access_package_resource_role_scopes(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageResourceRoleScope>>>,
    ) -> Self {
        Self(self.0.with("accessPackageResourceRoleScopes", value))
    }

    /// `incompatibleAccessPackages`: `Collection(microsoft.graph.accessPackageCatalog)`
    pub fn incompatible_access_packages(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("incompatibleAccessPackages")
    }

    /// Sets `incompatibleAccessPackages`.
    pub fn with_incompatible_access_packages(
        self,
        value: impl Into<Nullable<Vec<super::AccessPackageCatalog>>>,
    ) -> Self {
        Self(self.0.with("incompatibleAccessPackages", value))
    }

    /// `accessPackagesIncompatibleWith`: `Collection(microsoft.graph.accessPackageCatalog)`, read-only
    ///
    /// Read-only.
    pub fn access_packages_incompatible_with(&self) -> Option<&[super::AccessPackageCatalog]> {
        self.0.models("accessPackagesIncompatibleWith")
    }

    /// `incompatibleGroups`: `Collection(microsoft.graph.group)`
    pub fn incompatible_groups(&self) -> Option<&[super::Group]> {
        self.0.models("incompatibleGroups")
    }

    /// Sets `incompatibleGroups`.
    pub fn with_incompatible_groups(self, value: impl Into<Nullable<Vec<super::Group>>>) -> Self {
        Self(self.0.with("incompatibleGroups", value))
    }
}
