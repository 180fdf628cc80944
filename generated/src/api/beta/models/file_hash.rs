// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fileHash`](https://learn.microsoft.com/graph/api/resources/filehash?view=graph-rest-beta)
    FileHash = "microsoft.graph.fileHash"
}

impl FileHash {
    /// `hashType` in queries.
    pub const HASH_TYPE: Property<Self> = Property::new("hashType");
    /// `hashValue` in queries.
    pub const HASH_VALUE: Property<Self> = Property::new("hashValue");

    /// `hashType`: `microsoft.graph.fileHashType`
    ///
    /// Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph, peSha1, peSha256.
    pub fn hash_type(&self) -> Option<super::FileHashType> {
        self.0.enumeration("hashType")
    }

    /// Sets `hashType`.
    pub fn with_hash_type(self, value: impl Into<Nullable<super::FileHashType>>) -> Self {
        Self(self.0.with("hashType", value))
    }

    /// `hashValue`: `Edm.String`
    pub fn hash_value(&self) -> Option<&str> {
        self.0.str("hashValue")
    }

    /// Sets `hashValue`.
    pub fn with_hash_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hashValue", value))
    }
}
