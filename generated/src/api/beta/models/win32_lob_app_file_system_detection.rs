// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from win32LobAppDetection.
    ///
    /// [`microsoft.graph.win32LobAppFileSystemDetection`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappfilesystemdetection?view=graph-rest-beta)
    Win32LobAppFileSystemDetection: super::Win32LobAppDetection = "microsoft.graph.win32LobAppFileSystemDetection"
}

impl Win32LobAppFileSystemDetection {
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `fileOrFolderName` in queries.
    pub const FILE_OR_FOLDER_NAME: Property<Self> = Property::new("fileOrFolderName");
    /// `check32BitOn64System` in queries.
    pub const CHECK32_BIT_ON64_SYSTEM: Property<Self> = Property::new("check32BitOn64System");
    /// `detectionType` in queries.
    pub const DETECTION_TYPE: Property<Self> = Property::new("detectionType");
    /// `operator` in queries.
    pub const OPERATOR: Property<Self> = Property::new("operator");
    /// `detectionValue` in queries.
    pub const DETECTION_VALUE: Property<Self> = Property::new("detectionValue");

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

    /// `detectionType`: `microsoft.graph.win32LobAppFileSystemDetectionType`
    ///
    /// Possible values are: notConfigured, exists, modifiedDate, createdDate, version, sizeInMB, doesNotExist.
    pub fn detection_type(&self) -> Option<super::Win32LobAppFileSystemDetectionType> {
        self.0.enumeration("detectionType")
    }

    /// Sets `detectionType`.
    pub fn with_detection_type(self, value: impl Into<Nullable<super::Win32LobAppFileSystemDetectionType>>) -> Self {
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
