// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unsupportedGroupPolicyExtension`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-unsupportedgrouppolicyextension?view=graph-rest-beta)
    UnsupportedGroupPolicyExtension = "microsoft.graph.unsupportedGroupPolicyExtension"
}

impl UnsupportedGroupPolicyExtension {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `settingScope` in queries.
    pub const SETTING_SCOPE: Property<Self> = Property::new("settingScope");
    /// `namespaceUrl` in queries.
    pub const NAMESPACE_URL: Property<Self> = Property::new("namespaceUrl");
    /// `extensionType` in queries.
    pub const EXTENSION_TYPE: Property<Self> = Property::new("extensionType");
    /// `nodeName` in queries.
    pub const NODE_NAME: Property<Self> = Property::new("nodeName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `settingScope`: `microsoft.graph.groupPolicySettingScope`
    ///
    /// Possible values are: unknown, device, user.
    pub fn setting_scope(&self) -> Option<super::GroupPolicySettingScope> {
        self.0.enumeration("settingScope")
    }

    /// Sets `settingScope`.
    pub fn with_setting_scope(self, value: impl Into<Nullable<super::GroupPolicySettingScope>>) -> Self {
        Self(self.0.with("settingScope", value))
    }

    /// `namespaceUrl`: `Edm.String`
    pub fn namespace_url(&self) -> Option<&str> {
        self.0.str("namespaceUrl")
    }

    /// Sets `namespaceUrl`.
    pub fn with_namespace_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("namespaceUrl", value))
    }

    /// `extensionType`: `Edm.String`
    pub fn extension_type(&self) -> Option<&str> {
        self.0.str("extensionType")
    }

    /// Sets `extensionType`.
    pub fn with_extension_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionType", value))
    }

    /// `nodeName`: `Edm.String`
    pub fn node_name(&self) -> Option<&str> {
        self.0.str("nodeName")
    }

    /// Sets `nodeName`.
    pub fn with_node_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nodeName", value))
    }
}
