// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.encryptionReportPolicyDetails`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionreportpolicydetails?view=graph-rest-beta)
    EncryptionReportPolicyDetails = "microsoft.graph.encryptionReportPolicyDetails"
}

impl EncryptionReportPolicyDetails {
    /// `policyId` in queries.
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    /// `policyName` in queries.
    pub const POLICY_NAME: Property<Self> = Property::new("policyName");

    /// `policyId`: `Edm.String`
    pub fn policy_id(&self) -> Option<&str> {
        self.0.str("policyId")
    }

    /// Sets `policyId`.
    pub fn with_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyId", value))
    }

    /// `policyName`: `Edm.String`
    pub fn policy_name(&self) -> Option<&str> {
        self.0.str("policyName")
    }

    /// Sets `policyName`.
    pub fn with_policy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyName", value))
    }
}
