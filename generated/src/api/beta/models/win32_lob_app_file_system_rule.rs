// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppRule.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemRule`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemrule?view=graph-rest-beta)
    Win32LobAppFileSystemRule: super::Win32LobAppRule = "microsoft.graph.win32LobAppFileSystemRule"
}

impl Win32LobAppFileSystemRule {
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `fileOrFolderName` in queries.
    pub const FILE_OR_FOLDER_NAME: Property<Self> = Property::new("fileOrFolderName");
    /// `check32BitOn64System` in queries.
    pub const CHECK32_BIT_ON64_SYSTEM: Property<Self> = Property::new("check32BitOn64System");
    /// `operationType` in queries.
    pub const OPERATION_TYPE: Property<Self> = Property::new("operationType");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `comparisonValue` in queries.
    pub const COMPARISON_VALUE: Property<Self> = Property::new("comparisonValue");

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::Win32LobAppRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// Sets `path`.
    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `fileOrFolderName`: `Edm.String`
    pub fn file_or_folder_name(&self) -> Option<&str> {
        self.0.str("fileOrFolderName")
    }

    /// Sets `fileOrFolderName`.
    pub fn with_file_or_folder_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileOrFolderName", value))
    }

    /// `check32BitOn64System`: `Edm.Boolean`
    pub fn check32_bit_on64_system(&self) -> Option<bool> {
        self.0.bool("check32BitOn64System")
    }

    /// Sets `check32BitOn64System`.
    pub fn with_check32_bit_on64_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("check32BitOn64System", value))
    }

    /// `operationType`: `microsoft.graph.win32LobAppFileSystemOperationType`
    ///
    /// Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB, doesNotExist.
    pub fn operation_type(&self) -> Option<super::Win32LobAppFileSystemOperationType> {
        self.0.enumeration("operationType")
    }

    /// Sets `operationType`.
    pub fn with_operation_type(self, value: impl Into<Nullable<super::Win32LobAppFileSystemOperationType>>) -> Self {
        Self(self.0.with("operationType", value))
    }

    /// `operator`: `microsoft.graph.win32LobAppRuleOperator`
    ///
    /// Possible values are: notConfigured, equal, notEqual, greaterThan, greaterThanOrEqual, lessThan, lessThanOrEqual.
    pub fn operator(&self) -> Option<super::Win32LobAppRuleOperator> {
        self.0.enumeration("operator")
    }

    /// Sets `operator`.
    pub fn with_operator(self, value: impl Into<Nullable<super::Win32LobAppRuleOperator>>) -> Self {
        Self(self.0.with("operator", value))
    }

    /// `comparisonValue`: `Edm.String`
    pub fn comparison_value(&self) -> Option<&str> {
        self.0.str("comparisonValue")
    }

    /// Sets `comparisonValue`.
    pub fn with_comparison_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comparisonValue", value))
    }
}
