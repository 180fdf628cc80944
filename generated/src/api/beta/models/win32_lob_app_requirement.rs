// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppRequirement`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapprequirement?view=graph-rest-beta)
    Win32LobAppRequirement = "microsoft.graph.win32LobAppRequirement" {
        "microsoft.graph.win32LobAppFileSystemRequirement",
        "microsoft.graph.win32LobAppPowerShellScriptRequirement",
        "microsoft.graph.win32LobAppRegistryRequirement",
    }
}

impl Win32LobAppRequirement {
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `detectionValue` in queries.
    pub const DETECTION_VALUE: Property<Self> = Property::new("detectionValue");

    /// `operator`: `microsoft.graph.win32LobAppDetectionOperator`
    ///
    /// Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.
    pub fn operator(&self) -> Option<super::Win32LobAppDetectionOperator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::Win32LobAppDetectionOperator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `detectionValue`: `Edm.String`
    pub fn detection_value(&self) -> Option<&str> {
        self.0.str("detectionValue")
    }

    /// Sets `detectionValue`.
    pub fn with_detection_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("detectionValue", value))
    }
}
