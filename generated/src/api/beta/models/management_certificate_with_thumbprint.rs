// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managementCertificateWithThumbprint`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-managementcertificatewiththumbprint?view=graph-rest-beta)
    ManagementCertificateWithThumbprint = "microsoft.graph.managementCertificateWithThumbprint"
}

impl ManagementCertificateWithThumbprint {
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");
    /// `certificate` in queries.
    pub const CERTIFICATE: Property<Self> = Property::new("certificate");

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }

    /// `certificate`: `Edm.String`
    pub fn certificate(&self) -> Option<&str> {
        self.0.str("certificate")
    }

    /// Sets `certificate`.
    pub fn with_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificate", value))
    }
}
