// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceRole`](https://learn.microsoft.com/graph/api/resources/accesspackageresourcerole?view=graph-rest-beta)
    AccessPackageResourceRole = "microsoft.graph.accessPackageResourceRole"
}

impl AccessPackageResourceRole {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `originId` in queries.
    pub const ORIGIN_ID: Property<Self> = Property::new("originId");
    /// `originSystem` in queries.
    pub const ORIGIN_SYSTEM: Property<Self> = Property::new("originSystem");
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

    /// `accessPackageResource`: `microsoft.graph.accessPackageResource`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_package_resource(&self) -> Option<&super::AccessPackageResource> {
        self.0.model("accessPackageResource")
    }
}
