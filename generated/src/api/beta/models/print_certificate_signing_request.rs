// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printCertificateSigningRequest`](https://learn.microsoft.com/graph/api/resources/printcertificatesigningrequest?view=graph-rest-beta)
    PrintCertificateSigningRequest = "microsoft.graph.printCertificateSigningRequest"
}

impl PrintCertificateSigningRequest {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `transportKey` in queries.
    pub const TRANSPORT_KEY: Property<Self> = Property::new("transportKey");

    /// `content`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// `transportKey`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn transport_key(&self) -> Option<&str> {
        self.0.str("transportKey")
    }
}
