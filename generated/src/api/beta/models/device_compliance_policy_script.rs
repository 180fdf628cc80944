// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyScript`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyscript?view=graph-rest-beta)
    DeviceCompliancePolicyScript = "microsoft.graph.deviceCompliancePolicyScript"
}

impl DeviceCompliancePolicyScript {
    /// `deviceComplianceScriptId` in queries.
    pub const DEVICE_COMPLIANCE_SCRIPT_ID: Property<Self> = Property::new("deviceComplianceScriptId");
    /// `rulesContent` in queries.
    pub const RULES_CONTENT: Property<Self> = Property::new("rulesContent");

    /// `deviceComplianceScriptId`: `Edm.String`
    pub fn device_compliance_script_id(&self) -> Option<&str> {
        self.0.str("deviceComplianceScriptId")
    }

    /// Sets `deviceComplianceScriptId`.
    pub fn with_device_compliance_script_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceComplianceScriptId", value))
    }

    /// `rulesContent`: `Edm.Binary`
    pub fn rules_content(&self) -> Parsed<Bytes> {
        self.0.binary("rulesContent")
    }

    /// Sets `rulesContent`.
    pub fn with_rules_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("rulesContent", value))
    }
}
