// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fileEncryptionInfo`](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta)
    FileEncryptionInfo = "microsoft.graph.fileEncryptionInfo"
}

impl FileEncryptionInfo {
    /// `encryptionKey` in queries.
    pub const ENCRYPTION_KEY: Property<Self> = Property::new("encryptionKey");
    /// `initializationVector` in queries.
    pub const INITIALIZATION_VECTOR: Property<Self> = Property::new("initializationVector");
    /// `mac` in queries.
    pub const MAC: Property<Self> = Property::new("mac");
    /// `macKey` in queries.
    pub const MAC_KEY: Property<Self> = Property::new("macKey");
    /// `profileIdentifier` in queries.
    pub const PROFILE_IDENTIFIER: Property<Self> = Property::new("profileIdentifier");
    /// `fileDigest` in queries.
    pub const FILE_DIGEST: Property<Self> = Property::new("fileDigest");
    /// `fileDigestAlgorithm` in queries.
    pub const FILE_DIGEST_ALGORITHM: Property<Self> = Property::new("fileDigestAlgorithm");

    /// `encryptionKey`: `Edm.Binary`
    pub fn encryption_key(&self) -> Parsed<Bytes> {
        self.0.binary("encryptionKey")
    }

    /// Sets `encryptionKey`.
    pub fn with_encryption_key(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("encryptionKey", value))
    }

    /// `initializationVector`: `Edm.Binary`
    pub fn initialization_vector(&self) -> Parsed<Bytes> {
        self.0.binary("initializationVector")
    }

    /// Sets `initializationVector`.
    pub fn with_initialization_vector(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("initializationVector", value))
    }

    /// `mac`: `Edm.Binary`
    pub fn mac(&self) -> Parsed<Bytes> {
        self.0.binary("mac")
    }

    /// Sets `mac`.
    pub fn with_mac(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("mac", value))
    }

    /// `macKey`: `Edm.Binary`
    pub fn mac_key(&self) -> Parsed<Bytes> {
        self.0.binary("macKey")
    }

    /// Sets `macKey`.
    pub fn with_mac_key(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("macKey", value))
    }

    /// `profileIdentifier`: `Edm.String`
    pub fn profile_identifier(&self) -> Option<&str> {
        self.0.str("profileIdentifier")
    }

    /// Sets `profileIdentifier`.
    pub fn with_profile_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profileIdentifier", value))
    }

    /// `fileDigest`: `Edm.Binary`
    pub fn file_digest(&self) -> Parsed<Bytes> {
        self.0.binary("fileDigest")
    }

    /// Sets `fileDigest`.
    pub fn with_file_digest(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("fileDigest", value))
    }

    /// `fileDigestAlgorithm`: `Edm.String`
    pub fn file_digest_algorithm(&self) -> Option<&str> {
        self.0.str("fileDigestAlgorithm")
    }

    /// Sets `fileDigestAlgorithm`.
    pub fn with_file_digest_algorithm(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileDigestAlgorithm", value))
    }
}
