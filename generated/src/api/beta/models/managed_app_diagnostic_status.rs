// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAppDiagnosticStatus`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdiagnosticstatus?view=graph-rest-beta)
    ManagedAppDiagnosticStatus = "microsoft.graph.managedAppDiagnosticStatus"
}

impl ManagedAppDiagnosticStatus {
    /// `validationName` in queries.
    pub const VALIDATION_NAME: Property<Self> = Property::new("validationName");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `mitigationInstruction` in queries.
    pub const MITIGATION_INSTRUCTION: Property<Self> = Property::new("mitigationInstruction");

    /// `validationName`: `Edm.String`
    pub fn validation_name(&self) -> Option<&str> {
        self.0.str("validationName")
    }

    /// Sets `validationName`.
    pub fn with_validation_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("validationName", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `mitigationInstruction`: `Edm.String`
    pub fn mitigation_instruction(&self) -> Option<&str> {
        self.0.str("mitigationInstruction")
    }

    /// Sets `mitigationInstruction`.
    pub fn with_mitigation_instruction(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mitigationInstruction", value))
    }
}
