// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-1.0)
    Process = "microsoft.graph.process"
}

impl Process {
    /// `accountName` in queries.
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    /// `commandLine` in queries.
    pub const COMMAND_LINE: Property<Self> = Property::new("commandLine");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `fileHash` in queries.
    pub const FILE_HASH: Property<Self> = Property::new("fileHash");
    /// `integrityLevel` in queries.
    pub const INTEGRITY_LEVEL: Property<Self> = Property::new("integrityLevel");
    /// `isElevated` in queries.
    pub const IS_ELEVATED: Property<Self> = Property::new("isElevated");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parentProcessCreatedDateTime` in queries.
    pub const PARENT_PROCESS_CREATED_DATE_TIME: Property<Self> = Property::new("parentProcessCreatedDateTime");
    /// `parentProcessId` in queries.
    pub const PARENT_PROCESS_ID: Property<Self> = Property::new("parentProcessId");
    /// `parentProcessName` in queries.
    pub const PARENT_PROCESS_NAME: Property<Self> = Property::new("parentProcessName");
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `processId` in queries.
    pub const PROCESS_ID: Property<Self> = Property::new("processId");

    /// `accountName`: `Edm.String`
    pub fn account_name(&self) -> Option<&str> {
        self.0.str("accountName")
    }

    /// Sets `accountName`.
    pub fn with_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountName", value))
    }

    /// `commandLine`: `Edm.String`
    pub fn command_line(&self) -> Option<&str> {
        self.0.str("commandLine")
    }

    /// Sets `commandLine`.
    pub fn with_command_line(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("commandLine", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `fileHash`: `microsoft.graph.fileHash`
    pub fn file_hash(&self) -> Option<&super::FileHash> {
        self.0.model("fileHash")
    }

    /// Sets `fileHash`.
    pub fn with_file_hash(self, value: impl Into<Nullable<super::FileHash>>) -> Self {
        Self(self.0.with("fileHash", value))
    }

    /// `integrityLevel`: `microsoft.graph.processIntegrityLevel`
    ///
    /// Possible values are: unknown, untrusted, low, medium, high, system.
    pub fn integrity_level(&self) -> Option<super::ProcessIntegrityLevel> {
        self.0.enumeration("integrityLevel")
    }

    /// Sets `integrityLevel`.
    pub fn with_integrity_level(self, value: impl Into<Nullable<super::ProcessIntegrityLevel>>) -> Self {
        Self(self.0.with("integrityLevel", value))
    }

    /// `isElevated`: `Edm.Boolean`
    pub fn is_elevated(&self) -> Option<bool> {
        self.0.bool("isElevated")
    }

    /// Sets `isElevated`.
    pub fn with_is_elevated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isElevated", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parentProcessCreatedDateTime`: `Edm.DateTimeOffset`
    pub fn parent_process_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("parentProcessCreatedDateTime")
    }

    /// Sets `parentProcessCreatedDateTime`.
    pub fn with_parent_process_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("parentProcessCreatedDateTime", value))
    }

    /// `parentProcessId`: `Edm.Int32`
    pub fn parent_process_id(&self) -> Option<i32> {
        self.0.i32("parentProcessId")
    }

    /// Sets `parentProcessId`.
    pub fn with_parent_process_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("parentProcessId", value))
    }

    /// `parentProcessName`: `Edm.String`
    pub fn parent_process_name(&self) -> Option<&str> {
        self.0.str("parentProcessName")
    }

    /// Sets `parentProcessName`.
    pub fn with_parent_process_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentProcessName", value))
    }

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// Sets `path`.
    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `processId`: `Edm.Int32`
    pub fn process_id(&self) -> Option<i32> {
        self.0.i32("processId")
    }

    /// Sets `processId`.
    pub fn with_process_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("processId", value))
    }
}
