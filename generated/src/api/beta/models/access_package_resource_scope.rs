// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceScope`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcescope?view=graph-rest-beta)
    AccessPackageResourceScope = "microsoft.graph.accessPackageResourceScope"
}

impl AccessPackageResourceScope {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRootScope` in queries.
    pub const IS_ROOT_SCOPE: Property<Self> = Property::new("isRootScope");
    /// `originId` in queries.
    pub const ORIGIN_ID: Property<Self> = Property::new("originId");
    /// `originSystem` in queries.
    pub const ORIGIN_SYSTEM: Property<Self> = Property::new("originSystem");
    /// `roleOriginId` in queries.
    pub const ROLE_ORIGIN_ID: Property<Self> = Property::new("roleOriginId");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `accessPackageResource` in queries.
    pub const ACCESS_PACKAGE_RESOURCE: Property<Self> = Property::new("accessPackageResource");

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

    /// `isRootScope`: `Edm.Boolean`
    pub fn is_root_scope(&self) -> Option<bool> {
        self.0.bool("isRootScope")
    }

    /// Sets `isRootScope`.
    pub fn with_is_root_scope(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRootScope", value))
    }

    /// `originId`: `Edm.String`
    pub fn origin_id(&self) -> Option<&str> {
        self.0.str("originId")
    }

    /// Sets `originId`.
    pub fn with_origin_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originId", value))
    }

    /// `originSystem`: `Edm.String`
    pub fn origin_system(&self) -> Option<&str> {
        self.0.str("originSystem")
    }

    /// Sets `originSystem`.
    pub fn with_origin_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originSystem", value))
    }

    /// `roleOriginId`: `Edm.String`
    pub fn role_origin_id(&self) -> Option<&str> {
        self.0.str("roleOriginId")
    }

    /// Sets `roleOriginId`.
    pub fn with_role_origin_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleOriginId", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource(&self) -> Option<&super::AccessPackageResource> {
        self.0.model("accessPackageResource")
    }
}
