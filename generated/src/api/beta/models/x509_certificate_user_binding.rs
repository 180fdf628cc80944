// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateUserBinding`](https://learn.microsoft.com/graph/api/resources/x509certificateuserbinding?view=graph-rest-beta)
    X509CertificateUserBinding = "microsoft.graph.x509CertificateUserBinding"
}

impl X509CertificateUserBinding {
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `userProperty` in queries.
    pub const USER_PROPERTY: Property<Self> = Property::new("userProperty");
    /// `x509CertificateField` in queries.
    pub const X509_CERTIFICATE_FIELD: Property<Self> = Property::new("x509CertificateField");

    /// `priority`: `Edm.Int32`
    ///
    /// Required.
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `userProperty`: `Edm.String`
    ///
    /// Required. Possible values are: onPremisesUserPrincipalName, email.
    pub fn user_property(&self) -> Option<&str> {
        self.0.str("userProperty")
    }

    /// Sets `userProperty`.
    pub fn with_user_property(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userProperty", value))
    }

    /// `x509CertificateField`: `Edm.String`
    ///
    /// Possible values are: PrincipalName, RFC822Name.
    pub fn x509_certificate_field(&self) -> Option<&str> {
        self.0.str("x509CertificateField")
    }

    /// Sets `x509CertificateField`.
    pub fn with_x509_certificate_field(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("x509CertificateField", value))
    }
}
