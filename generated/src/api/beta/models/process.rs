// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-beta)
    Process = "microsoft.graph.process"
}

impl Process {
    pub const ACCOUNT_NAME: Property<Self> = Property::new("accountName");
    pub const COMMAND_LINE: Property<Self> = Property::new("commandLine");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const FILE_HASH: Property<Self> = Property::new("fileHash");
    pub const INTEGRITY_LEVEL: Property<Self> = Property::new("integrityLevel");
    pub const IS_ELEVATED: Property<Self> = Property::new("isElevated");
    pub const NAME: Property<Self> = Property::new("name");
    pub const PARENT_PROCESS_CREATED_DATE_TIME: Property<Self> = Property::new(
        "parentProcessCreatedDateTime",
    );
    pub const PARENT_PROCESS_ID: Property<Self> = Property::new("parentProcessId");
    pub const PARENT_PROCESS_NAME: Property<Self> = Property::new("parentProcessName");
    pub const PATH: Property<Self> = Property::new("path");
    pub const PROCESS_ID: Property<Self> = Property::new("processId");

    /// `accountName`: `Edm.String`
    pub fn account_name(&self) -> Option<&str> {
        self.0.str("accountName")
    }

    pub fn with_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountName", value))
    }

    /// `commandLine`: `Edm.String`
    pub fn command_line(&self) -> Option<&str> {
        self.0.str("commandLine")
    }

    pub fn with_command_line(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("commandLine", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `fileHash`: `microsoft.graph.fileHash`
    pub fn file_hash(&self) -> Option<&super::FileHash> {
        self.0.model("fileHash")
    }

    pub fn with_file_hash(self, value: impl Into<Nullable<super::FileHash>>) -> Self {
        Self(self.0.with("fileHash", value))
    }

    /// `integrityLevel`: `microsoft.graph.processIntegrityLevel`
    ///
    /// Possible values are: unknown, untrusted, low, medium, high, system.
    pub fn integrity_level(&self) -> Option<super::ProcessIntegrityLevel> {
        self.0.enumeration("integrityLevel")
    }

    pub fn with_integrity_level(
        self,
        value: impl Into<Nullable<super::ProcessIntegrityLevel>>,
    ) -> Self {
        Self(self.0.with("integrityLevel", value))
    }

    /// `isElevated`: `Edm.Boolean`
    pub fn is_elevated(&self) -> Option<bool> {
        self.0.bool("isElevated")
    }

    pub fn with_is_elevated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isElevated", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parentProcessCreatedDateTime`: `Edm.DateTimeOffset`
    pub fn parent_process_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("parentProcessCreatedDateTime")
    }

    pub fn with_parent_process_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("parentProcessCreatedDateTime", value))
    }

    /// `parentProcessId`: `Edm.Int32`
    pub fn parent_process_id(&self) -> Option<i32> {
        self.0.i32("parentProcessId")
    }

    pub fn with_parent_process_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("parentProcessId", value))
    }

    /// `parentProcessName`: `Edm.String`
    pub fn parent_process_name(&self) -> Option<&str> {
        self.0.str("parentProcessName")
    }

    pub fn with_parent_process_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentProcessName", value))
    }

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `processId`: `Edm.Int32`
    pub fn process_id(&self) -> Option<i32> {
        self.0.i32("processId")
    }

    pub fn with_process_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("processId", value))
    }
}
