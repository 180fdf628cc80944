// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaArtifact`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaartifact?view=graph-rest-beta)
    ZebraFotaArtifact = "microsoft.graph.zebraFotaArtifact"
}

impl ZebraFotaArtifact {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `patchVersion` in queries.
    pub const PATCH_VERSION: Property<Self> = Property::new("patchVersion");
    /// `boardSupportPackageVersion` in queries.
    pub const BOARD_SUPPORT_PACKAGE_VERSION: Property<Self> = Property::new("boardSupportPackageVersion");
    /// `releaseNotesUrl` in queries.
    pub const RELEASE_NOTES_URL: Property<Self> = Property::new("releaseNotesUrl");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    /// Sets `deviceModel`.
    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `patchVersion`: `Edm.String`
    pub fn patch_version(&self) -> Option<&str> {
        self.0.str("patchVersion")
    }

    /// Sets `patchVersion`.
    pub fn with_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("patchVersion", value))
    }

    /// `boardSupportPackageVersion`: `Edm.String`
    pub fn board_support_package_version(&self) -> Option<&str> {
        self.0.str("boardSupportPackageVersion")
    }

    /// Sets `boardSupportPackageVersion`.
    pub fn with_board_support_package_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("boardSupportPackageVersion", value))
    }

    /// `releaseNotesUrl`: `Edm.String`
    pub fn release_notes_url(&self) -> Option<&str> {
        self.0.str("releaseNotesUrl")
    }

    /// Sets `releaseNotesUrl`.
    pub fn with_release_notes_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("releaseNotesUrl", value))
    }
}
