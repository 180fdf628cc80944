// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyTemplateReference = "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference"
}

impl DeviceManagementConfigurationPolicyTemplateReference {
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `templateFamily` in queries.
    pub const TEMPLATE_FAMILY: Property<Self> = Property::new("templateFamily");
    /// `templateDisplayName` in queries.
    pub const TEMPLATE_DISPLAY_NAME: Property<Self> = Property::new("templateDisplayName");
    /// `templateDisplayVersion` in queries.
    pub const TEMPLATE_DISPLAY_VERSION: Property<Self> = Property::new("templateDisplayVersion");

    /// `templateId`: `Edm.String`
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// Sets `templateId`.
    pub fn with_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("templateId", value))
    }

    /// `templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`, read-only
    ///
    /// Read-only. Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.
    pub fn template_family(&self) -> Option<super::DeviceManagementConfigurationTemplateFamily> {
        self.0.enumeration("templateFamily")
    }

    /// `templateDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn template_display_name(&self) -> Option<&str> {
        self.0.str("templateDisplayName")
    }

    /// `templateDisplayVersion`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn template_display_version(&self) -> Option<&str> {
        self.0.str("templateDisplayVersion")
    }
}
