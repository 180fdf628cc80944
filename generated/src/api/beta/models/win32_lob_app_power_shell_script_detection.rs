// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppPowerShellScriptDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapppowershellscriptdetection?view=graph-rest-beta)
    Win32LobAppPowerShellScriptDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppPowerShellScriptDetection"
}

impl Win32LobAppPowerShellScriptDetection {
    /// `enforceSignatureCheck` in queries.
    pub const ENFORCE_SIGNATURE_CHECK: Property<Self> = Property::new("enforceSignatureCheck");
    /// `runAs32Bit` in queries.
    pub const RUN_AS32_BIT: Property<Self> = Property::new("runAs32Bit");
    /// `scriptContent` in queries.
    pub const SCRIPT_CONTENT: Property<Self> = Property::new("scriptContent");

    /// `enforceSignatureCheck`: `Edm.Boolean`
    pub fn enforce_signature_check(&self) -> Option<bool> {
        self.0.bool("enforceSignatureCheck")
    }

    /// Sets `enforceSignatureCheck`.
    pub fn with_enforce_signature_check(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enforceSignatureCheck", value))
    }

    /// `runAs32Bit`: `Edm.Boolean`
    pub fn run_as32_bit(&self) -> Option<bool> {
        self.0.bool("runAs32Bit")
    }

    /// Sets `runAs32Bit`.
    pub fn with_run_as32_bit(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("runAs32Bit", value))
    }

    /// `scriptContent`: `Edm.String`
    pub fn script_content(&self) -> Option<&str> {
        self.0.str("scriptContent")
    }

    /// Sets `scriptContent`.
    pub fn with_script_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scriptContent", value))
    }
}
