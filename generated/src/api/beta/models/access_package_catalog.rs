// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-beta)
    AccessPackageCatalog = "microsoft.graph.accessPackageCatalog"
}

impl AccessPackageCatalog {
    /// `catalogStatus` in queries.
    pub const CATALOG_STATUS: Property<Self> = Property::new("catalogStatus");
    /// `catalogType` in queries.
    pub const CATALOG_TYPE: Property<Self> = Property::new("catalogType");
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
    /// `isExternallyVisible` in queries.
    pub const IS_EXTERNALLY_VISIBLE: Property<Self> = Property::new("isExternallyVisible");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `accessPackages` in queries.
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");
    /// `accessPackageResources` in queries.
    pub const ACCESS_PACKAGE_RESOURCES: Property<Self> = Property::new("accessPackageResources");
    /// `accessPackageResourceRoles` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_ROLES: Property<Self> = Property::new("accessPackageResourceRoles");
    /// `accessPackageResourceScopes` in queries.
    pub const ACCESS_PACKAGE_RESOURCE_SCOPES: Property<Self> = Property::new("accessPackageResourceScopes");
    /// `customAccessPackageWorkflowExtensions` in queries.
    pub const CUSTOM_ACCESS_PACKAGE_WORKFLOW_EXTENSIONS: Property<Self> =
        Property::new("customAccessPackageWorkflowExtensions");

    /// `catalogStatus`: `Edm.String`
    pub fn catalog_status(&self) -> Option<&str> {
        self.0.str("catalogStatus")
    }

    /// Sets `catalogStatus`.
    pub fn with_catalog_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("catalogStatus", value))
    }

    /// `catalogType`: `Edm.String`
    pub fn catalog_type(&self) -> Option<&str> {
        self.0.str("catalogType")
    }

    /// Sets `catalogType`.
    pub fn with_catalog_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("catalogType", value))
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

    /// `isExternallyVisible`: `Edm.Boolean`
    pub fn is_externally_visible(&self) -> Option<bool> {
        self.0.bool("isExternallyVisible")
    }

    /// Sets `isExternallyVisible`.
    pub fn with_is_externally_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isExternallyVisible", value))
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

    /// `accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_packages(&self) -> Option<&[super::AccessPackage]> {
        self.0.models("accessPackages")
    }

    /// `accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resources(&self) -> Option<&[super::AccessPackageResource]> {
        self.0.models("accessPackageResources")
    }

    /// `accessPackageResourceRoles`: `Collection(microsoft.graph.accessPackageResourceRole)`, read-only
    ///
    /// Read-only.
    pub fn access_package_resource_roles(&self) -> Option<&[super::AccessPackageResourceRole]> {
        self.0.models("accessPackageResourceRoles")
    }

    /// `accessPackageResourceScopes`: `Collection(microsoft.graph.accessPackageResourceScope)`, read-only
    ///
    /// Read-only.
    pub fn access_package_resource_scopes(&self) -> Option<&[super::AccessPackageResourceScope]> {
        self.0.models("accessPackageResourceScopes")
    }

    /// `customAccessPackageWorkflowExtensions`: `Collection(microsoft.graph.customAccessPackageWorkflowExtension)`
    pub fn custom_access_package_workflow_extensions(&self) -> Option<&[super::CustomAccessPackageWorkflowExtension]> {
        self.0.models("customAccessPackageWorkflowExtensions")
    }

    /// Sets `customAccessPackageWorkflowExtensions`.
    pub fn with_custom_access_package_workflow_extensions(
        self,
        value: impl Into<Nullable<Vec<super::CustomAccessPackageWorkflowExtension>>>,
    ) -> Self {
        Self(self.0.with("customAccessPackageWorkflowExtensions", value))
    }
}
