// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-1.0)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent"
}

impl ChangeNotificationEncryptedContent {
    /// `data` in queries.
    pub const DATA: Property<Self> = Property::new("data");
    /// `dataSignature` in queries.
    pub const DATA_SIGNATURE: Property<Self> = Property::new("dataSignature");
    /// `dataKey` in queries.
    pub const DATA_KEY: Property<Self> = Property::new("dataKey");
    /// `encryptionCertificateId` in queries.
    pub const ENCRYPTION_CERTIFICATE_ID: Property<Self> = Property::new("encryptionCertificateId");
    /// `encryptionCertificateThumbprint` in queries.
    pub const ENCRYPTION_CERTIFICATE_THUMBPRINT: Property<Self> = Property::new("encryptionCertificateThumbprint");

    /// `data`: `Edm.String`
    pub fn data(&self) -> Option<&str> {
        self.0.str("data")
    }

    /// Sets `data`.
    pub fn with_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("data", value))
    }

    /// `dataSignature`: `Edm.String`
    pub fn data_signature(&self) -> Option<&str> {
        self.0.str("dataSignature")
    }

    /// Sets `dataSignature`.
    pub fn with_data_signature(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataSignature", value))
    }

    /// `dataKey`: `Edm.String`
    pub fn data_key(&self) -> Option<&str> {
        self.0.str("dataKey")
    }

    /// Sets `dataKey`.
    pub fn with_data_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataKey", value))
    }

    /// `encryptionCertificateId`: `Edm.String`
    pub fn encryption_certificate_id(&self) -> Option<&str> {
        self.0.str("encryptionCertificateId")
    }

    /// Sets `encryptionCertificateId`.
    pub fn with_encryption_certificate_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptionCertificateId", value))
    }

    /// `encryptionCertificateThumbprint`: `Edm.String`
    pub fn encryption_certificate_thumbprint(&self) -> Option<&str> {
        self.0.str("encryptionCertificateThumbprint")
    }

    /// Sets `encryptionCertificateThumbprint`.
    pub fn with_encryption_certificate_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptionCertificateThumbprint", value))
    }
}
