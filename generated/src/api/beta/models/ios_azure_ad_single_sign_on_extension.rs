// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iossinglesignonextension.
    ///
    /// [`microsoft.graph.iosAzureAdSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosazureadsinglesignonextension?view=graph-rest-beta)
    IosAzureAdSingleSignOnExtension: super::IosSingleSignOnExtension = "microsoft.graph.iosAzureAdSingleSignOnExtension"
}

crate::runtime::derived! {
    IosAzureAdSingleSignOnExtension: super::SingleSignOnExtension
}

impl IosAzureAdSingleSignOnExtension {
    /// `enableSharedDeviceMode` in queries.
    pub const ENABLE_SHARED_DEVICE_MODE: Property<Self> = Property::new("enableSharedDeviceMode");
    /// `bundleIdAccessControlList` in queries.
    pub const BUNDLE_ID_ACCESS_CONTROL_LIST: Property<Self> = Property::new("bundleIdAccessControlList");
    /// `configurations` in queries.
    pub const CONFIGURATIONS: Property<Self> = Property::new("configurations");

    /// `enableSharedDeviceMode`: `Edm.Boolean`
    pub fn enable_shared_device_mode(&self) -> Option<bool> {
        self.0.bool("enableSharedDeviceMode")
    }

    /// Sets `enableSharedDeviceMode`.
    pub fn with_enable_shared_device_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enableSharedDeviceMode", value))
    }

    /// `bundleIdAccessControlList`: `Collection(Edm.String)`
    pub fn bundle_id_access_control_list(&self) -> Option<Vec<&str>> {
        self.0.strs("bundleIdAccessControlList")
    }

    /// Sets `bundleIdAccessControlList`.
    pub fn with_bundle_id_access_control_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("bundleIdAccessControlList", value))
    }

    /// `configurations`: `Collection(microsoft.graph.keyTypedValuePair)`
    pub fn configurations(&self) -> Option<&[super::KeyTypedValuePair]> {
        self.0.models("configurations")
    }

    /// Sets `configurations`.
    pub fn with_configurations(self, value: impl Into<Nullable<Vec<super::KeyTypedValuePair>>>) -> Self {
        Self(self.0.with("configurations", value))
    }
}
