// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsPackageInformation`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowspackageinformation?view=graph-rest-beta)
    WindowsPackageInformation = "microsoft.graph.windowsPackageInformation"
}

impl WindowsPackageInformation {
    /// `applicableArchitecture` in queries.
    pub const APPLICABLE_ARCHITECTURE: Property<Self> = Property::new("applicableArchitecture");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `identityName` in queries.
    pub const IDENTITY_NAME: Property<Self> = Property::new("identityName");
    /// `identityPublisher` in queries.
    pub const IDENTITY_PUBLISHER: Property<Self> = Property::new("identityPublisher");
    /// `identityResourceIdentifier` in queries.
    pub const IDENTITY_RESOURCE_IDENTIFIER: Property<Self> = Property::new("identityResourceIdentifier");
    /// `identityVersion` in queries.
    pub const IDENTITY_VERSION: Property<Self> = Property::new("identityVersion");
    /// `minimumSupportedOperatingSystem` in queries.
    pub const MINIMUM_SUPPORTED_OPERATING_SYSTEM: Property<Self> = Property::new("minimumSupportedOperatingSystem");

    /// `applicableArchitecture`: `microsoft.graph.windowsArchitecture`
    ///
    /// Possible values are: none, x86, x64, arm, neutral, arm64.
    pub fn applicable_architecture(&self) -> Option<Flags<super::WindowsArchitecture>> {
        self.0.flags("applicableArchitecture")
    }

    /// Sets `applicableArchitecture`.
    pub fn with_applicable_architecture(self, value: impl Into<Nullable<Flags<super::WindowsArchitecture>>>) -> Self {
        Self(self.0.with("applicableArchitecture", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `identityName`: `Edm.String`
    pub fn identity_name(&self) -> Option<&str> {
        self.0.str("identityName")
    }

    /// Sets `identityName`.
    pub fn with_identity_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityName", value))
    }

    /// `identityPublisher`: `Edm.String`
    pub fn identity_publisher(&self) -> Option<&str> {
        self.0.str("identityPublisher")
    }

    /// Sets `identityPublisher`.
    pub fn with_identity_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityPublisher", value))
    }

    /// `identityResourceIdentifier`: `Edm.String`
    pub fn identity_resource_identifier(&self) -> Option<&str> {
        self.0.str("identityResourceIdentifier")
    }

    /// Sets `identityResourceIdentifier`.
    pub fn with_identity_resource_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityResourceIdentifier", value))
    }

    /// `identityVersion`: `Edm.String`
    pub fn identity_version(&self) -> Option<&str> {
        self.0.str("identityVersion")
    }

    /// Sets `identityVersion`.
    pub fn with_identity_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityVersion", value))
    }

    /// `minimumSupportedOperatingSystem`: `microsoft.graph.windowsMinimumOperatingSystem`
    pub fn minimum_supported_operating_system(&self) -> Option<&super::WindowsMinimumOperatingSystem> {
        self.0.model("minimumSupportedOperatingSystem")
    }

    /// Sets `minimumSupportedOperatingSystem`.
    pub fn with_minimum_supported_operating_system(
        self,
        value: impl Into<Nullable<super::WindowsMinimumOperatingSystem>>,
    ) -> Self {
        Self(self.0.with("minimumSupportedOperatingSystem", value))
    }
}
