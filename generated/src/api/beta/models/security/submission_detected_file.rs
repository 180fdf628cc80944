// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.submissionDetectedFile`](https://learn.microsoft.com/graph/api/resources/security-submissiondetectedfile?view=graph-rest-beta)
    SubmissionDetectedFile = "microsoft.graph.security.submissionDetectedFile"
}

impl SubmissionDetectedFile {
    /// `fileHash` in queries.
    pub const FILE_HASH: Property<Self> = Property::new("fileHash");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");

    /// `fileHash`: `Edm.String`
    pub fn file_hash(&self) -> Option<&str> {
        self.0.str("fileHash")
    }

    /// Sets `fileHash`.
    pub fn with_file_hash(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileHash", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }
}
