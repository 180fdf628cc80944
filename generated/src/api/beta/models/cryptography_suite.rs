// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cryptographySuite`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-cryptographysuite?view=graph-rest-beta)
    CryptographySuite = "microsoft.graph.cryptographySuite"
}

impl CryptographySuite {
    /// `encryptionMethod` in queries.
    pub const ENCRYPTION_METHOD: Property<Self> = Property::new("encryptionMethod");
    /// `integrityCheckMethod` in queries.
    pub const INTEGRITY_CHECK_METHOD: Property<Self> = Property::new("integrityCheckMethod");
    /// `dhGroup` in queries.
    pub const DH_GROUP: Property<Self> = Property::new("dhGroup");
    /// `cipherTransformConstants` in queries.
    pub const CIPHER_TRANSFORM_CONSTANTS: Property<Self> = Property::new("cipherTransformConstants");
    /// `authenticationTransformConstants` in queries.
    pub const AUTHENTICATION_TRANSFORM_CONSTANTS: Property<Self> = Property::new("authenticationTransformConstants");
    /// `pfsGroup` in queries.
    pub const PFS_GROUP: Property<Self> = Property::new("pfsGroup");

    /// `encryptionMethod`: `microsoft.graph.vpnEncryptionAlgorithmType`
    ///
    /// Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.
    pub fn encryption_method(&self) -> Option<super::VpnEncryptionAlgorithmType> {
        self.0.enumeration("encryptionMethod")
    }

    /// Sets `encryptionMethod`.
    pub fn with_encryption_method(self, value: impl Into<Nullable<super::VpnEncryptionAlgorithmType>>) -> Self {
        Self(self.0.with("encryptionMethod", value))
    }

    /// `integrityCheckMethod`: `microsoft.graph.vpnIntegrityAlgorithmType`
    ///
    /// Possible values are: sha2\_256, sha1\_96, sha1\_160, sha2\_384, sha2\_512, md5.
    pub fn integrity_check_method(&self) -> Option<super::VpnIntegrityAlgorithmType> {
        self.0.enumeration("integrityCheckMethod")
    }

    /// Sets `integrityCheckMethod`.
    pub fn with_integrity_check_method(self, value: impl Into<Nullable<super::VpnIntegrityAlgorithmType>>) -> Self {
        Self(self.0.with("integrityCheckMethod", value))
    }

    /// `dhGroup`: `microsoft.graph.diffieHellmanGroup`
    ///
    /// Possible values are: group1, group2, group14, ecp256, ecp384, group24.
    pub fn dh_group(&self) -> Option<super::DiffieHellmanGroup> {
        self.0.enumeration("dhGroup")
    }

    /// Sets `dhGroup`.
    pub fn with_dh_group(self, value: impl Into<Nullable<super::DiffieHellmanGroup>>) -> Self {
        Self(self.0.with("dhGroup", value))
    }

    /// `cipherTransformConstants`: `microsoft.graph.vpnEncryptionAlgorithmType`
    ///
    /// Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.
    pub fn cipher_transform_constants(&self) -> Option<super::VpnEncryptionAlgorithmType> {
        self.0.enumeration("cipherTransformConstants")
    }

    /// Sets `cipherTransformConstants`.
    pub fn with_cipher_transform_constants(
        self,
        value: impl Into<Nullable<super::VpnEncryptionAlgorithmType>>,
    ) -> Self {
        Self(self.0.with("cipherTransformConstants", value))
    }

    /// `authenticationTransformConstants`: `microsoft.graph.authenticationTransformConstant`
    ///
    /// Possible values are: md5\_96, sha1\_96, sha\_256\_128, aes128Gcm, aes192Gcm, aes256Gcm.
    pub fn authentication_transform_constants(&self) -> Option<super::AuthenticationTransformConstant> {
        self.0.enumeration("authenticationTransformConstants")
    }

    /// Sets `authenticationTransformConstants`.
    pub fn with_authentication_transform_constants(
        self,
        value: impl Into<Nullable<super::AuthenticationTransformConstant>>,
    ) -> Self {
        Self(self.0.with("authenticationTransformConstants", value))
    }

    /// `pfsGroup`: `microsoft.graph.perfectForwardSecrecyGroup`
    ///
    /// Possible values are: pfs1, pfs2, pfs2048, ecp256, ecp384, pfsMM, pfs24.
    pub fn pfs_group(&self) -> Option<super::PerfectForwardSecrecyGroup> {
        self.0.enumeration("pfsGroup")
    }

    /// Sets `pfsGroup`.
    pub fn with_pfs_group(self, value: impl Into<Nullable<super::PerfectForwardSecrecyGroup>>) -> Self {
        Self(self.0.with("pfsGroup", value))
    }
}
