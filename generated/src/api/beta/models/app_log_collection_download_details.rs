// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appLogCollectionDownloadDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectiondownloaddetails?view=graph-rest-beta)
    AppLogCollectionDownloadDetails = "microsoft.graph.appLogCollectionDownloadDetails"
}

impl AppLogCollectionDownloadDetails {
    /// `downloadUrl` in queries.
    pub const DOWNLOAD_URL: Property<Self> = Property::new("downloadUrl");
    /// `decryptionKey` in queries.
    pub const DECRYPTION_KEY: Property<Self> = Property::new("decryptionKey");
    /// `appLogDecryptionAlgorithm` in queries.
    pub const APP_LOG_DECRYPTION_ALGORITHM: Property<Self> = Property::new("appLogDecryptionAlgorithm");

    /// `downloadUrl`: `Edm.String`
    pub fn download_url(&self) -> Option<&str> {
        self.0.str("downloadUrl")
    }

    /// Sets `downloadUrl`.
    pub fn with_download_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("downloadUrl", value))
    }

    /// `decryptionKey`: `Edm.String`
    pub fn decryption_key(&self) -> Option<&str> {
        self.0.str("decryptionKey")
    }

    /// Sets `decryptionKey`.
    pub fn with_decryption_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("decryptionKey", value))
    }

    /// `appLogDecryptionAlgorithm`: `microsoft.graph.appLogDecryptionAlgorithm`
    ///
    /// Possible values are: aes256.
    pub fn app_log_decryption_algorithm(&self) -> Option<super::AppLogDecryptionAlgorithm> {
        self.0.enumeration("appLogDecryptionAlgorithm")
    }

    /// Sets `appLogDecryptionAlgorithm`.
    pub fn with_app_log_decryption_algorithm(
        self,
        value: impl Into<Nullable<super::AppLogDecryptionAlgorithm>>,
    ) -> Self {
        Self(self.0.with("appLogDecryptionAlgorithm", value))
    }
}
