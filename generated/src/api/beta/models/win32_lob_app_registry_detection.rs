// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppRegistryDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappregistrydetection?view=graph-rest-beta)
    Win32LobAppRegistryDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppRegistryDetection"
}

impl Win32LobAppRegistryDetection {
    /// `check32BitOn64System` in queries.
    pub const CHECK32_BIT_ON64_SYSTEM: Property<Self> = Property::new("check32BitOn64System");
    /// `keyPath` in queries.
    pub const KEY_PATH: Property<Self> = Property::new("keyPath");
    /// `valueName` in queries.
    pub const VALUE_NAME: Property<Self> = Property::new("valueName");
    /// `detectionType` in queries.
    pub const DETECTION_TYPE: Property<Self> = Property::new("detectionType");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `detectionValue` in queries.
    pub const DETECTION_VALUE: Property<Self> = Property::new("detectionValue");

    /// `check32BitOn64System`: `Edm.Boolean`
    pub fn check32_bit_on64_system(&self) -> Option<bool> {
        self.0.bool("check32BitOn64System")
    }

    /// Sets `check32BitOn64System`.
    pub fn with_check32_bit_on64_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("check32BitOn64System", value))
    }

    /// `keyPath`: `Edm.String`
    pub fn key_path(&self) -> Option<&str> {
        self.0.str("keyPath")
    }

    /// Sets `keyPath`.
    pub fn with_key_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("keyPath", value))
    }

    /// `valueName`: `Edm.String`
    pub fn value_name(&self) -> Option<&str> {
        self.0.str("valueName")
    }

    /// Sets `valueName`.
    pub fn with_value_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("valueName", value))
    }

    /// `detectionType`: `microsoft.graph.win32LobAppRegistryDetectionType`
    ///
    /// Possible values are: notConfigured, exists, doesNotExist, string, integer, version.
    pub fn detection_type(&self) -> Option<super::Win32LobAppRegistryDetectionType> {
        self.0.enumeration("detectionType")
    }

    /// Sets `detectionType`.
    pub fn with_detection_type(self, value: impl Into<Nullable<super::Win32LobAppRegistryDetectionType>>) -> Self {
        Self(self.0.with("detectionType", value))
    }

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
