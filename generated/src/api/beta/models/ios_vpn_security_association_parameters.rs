// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosVpnSecurityAssociationParameters`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosvpnsecurityassociationparameters?view=graph-rest-beta)
    IosVpnSecurityAssociationParameters = "microsoft.graph.iosVpnSecurityAssociationParameters"
}

impl IosVpnSecurityAssociationParameters {
    /// `securityEncryptionAlgorithm` in queries.
    pub const SECURITY_ENCRYPTION_ALGORITHM: Property<Self> = Property::new("securityEncryptionAlgorithm");
    /// `securityIntegrityAlgorithm` in queries.
    pub const SECURITY_INTEGRITY_ALGORITHM: Property<Self> = Property::new("securityIntegrityAlgorithm");
    /// `securityDiffieHellmanGroup` in queries.
    pub const SECURITY_DIFFIE_HELLMAN_GROUP: Property<Self> = Property::new("securityDiffieHellmanGroup");
    /// `lifetimeInMinutes` in queries.
    pub const LIFETIME_IN_MINUTES: Property<Self> = Property::new("lifetimeInMinutes");

    /// `securityEncryptionAlgorithm`: `microsoft.graph.vpnEncryptionAlgorithmType`
    ///
    /// Possible values are: aes256, des, tripleDes, aes128, aes128Gcm, aes256Gcm, aes192, aes192Gcm, chaCha20Poly1305.
    pub fn security_encryption_algorithm(&self) -> Option<super::VpnEncryptionAlgorithmType> {
        self.0.enumeration("securityEncryptionAlgorithm")
    }

    /// Sets `securityEncryptionAlgorithm`.
    pub fn with_security_encryption_algorithm(
        self,
        value: impl Into<Nullable<super::VpnEncryptionAlgorithmType>>,
    ) -> Self {
        Self(self.0.with("securityEncryptionAlgorithm", value))
    }

    /// `securityIntegrityAlgorithm`: `microsoft.graph.vpnIntegrityAlgorithmType`
    ///
    /// Possible values are: sha2\_256, sha1\_96, sha1\_160, sha2\_384, sha2\_512, md5.
    pub fn security_integrity_algorithm(&self) -> Option<super::VpnIntegrityAlgorithmType> {
        self.0.enumeration("securityIntegrityAlgorithm")
    }

    /// Sets `securityIntegrityAlgorithm`.
    pub fn with_security_integrity_algorithm(
        self,
        value: impl Into<Nullable<super::VpnIntegrityAlgorithmType>>,
    ) -> Self {
        Self(self.0.with("securityIntegrityAlgorithm", value))
    }

    /// `securityDiffieHellmanGroup`: `Edm.Int32`
    pub fn security_diffie_hellman_group(&self) -> Option<i32> {
        self.0.i32("securityDiffieHellmanGroup")
    }

    /// Sets `securityDiffieHellmanGroup`.
    pub fn with_security_diffie_hellman_group(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("securityDiffieHellmanGroup", value))
    }

    /// `lifetimeInMinutes`: `Edm.Int32`
    pub fn lifetime_in_minutes(&self) -> Option<i32> {
        self.0.i32("lifetimeInMinutes")
    }

    /// Sets `lifetimeInMinutes`.
    pub fn with_lifetime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lifetimeInMinutes", value))
    }
}
