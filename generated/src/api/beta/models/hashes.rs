// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.hashes`](https://learn.microsoft.com/graph/api/resources/hashes?view=graph-rest-beta)
    Hashes = "microsoft.graph.hashes"
}

impl Hashes {
    /// `sha1Hash` in queries.
    pub const SHA1_HASH: Property<Self> = Property::new("sha1Hash");
    /// `sha256Hash` in queries.
    pub const SHA256_HASH: Property<Self> = Property::new("sha256Hash");
    /// `crc32Hash` in queries.
    pub const CRC32_HASH: Property<Self> = Property::new("crc32Hash");
    /// `quickXorHash` in queries.
    pub const QUICK_XOR_HASH: Property<Self> = Property::new("quickXorHash");

    /// `sha1Hash`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sha1_hash(&self) -> Option<&str> {
        self.0.str("sha1Hash")
    }

    /// `sha256Hash`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn sha256_hash(&self) -> Option<&str> {
        self.0.str("sha256Hash")
    }

    /// `crc32Hash`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn crc32_hash(&self) -> Option<&str> {
        self.0.str("crc32Hash")
    }

    /// `quickXorHash`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn quick_xor_hash(&self) -> Option<&str> {
        self.0.str("quickXorHash")
    }
}
