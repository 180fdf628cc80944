// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fileSecurityState`](https://learn.microsoft.com/graph/api/resources/filesecuritystate?view=graph-rest-beta)
    FileSecurityState = "microsoft.graph.fileSecurityState"
}

impl FileSecurityState {
    /// `fileHash` in queries.
    pub const FILE_HASH: Property<Self> = Property::new("fileHash");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `riskScore` in queries.
    pub const RISK_SCORE: Property<Self> = Property::new("riskScore");

    /// `fileHash`: `microsoft.graph.fileHash`
    pub fn file_hash(&self) -> Option<&super::FileHash> {
        self.0.model("fileHash")
    }

    /// Sets `fileHash`.
    pub fn with_file_hash(self, value: impl Into<Nullable<super::FileHash>>) -> Self {
        Self(self.0.with("fileHash", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// Sets `path`.
    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `riskScore`: `Edm.String`
    pub fn risk_score(&self) -> Option<&str> {
        self.0.str("riskScore")
    }

    /// Sets `riskScore`.
    pub fn with_risk_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskScore", value))
    }
}
