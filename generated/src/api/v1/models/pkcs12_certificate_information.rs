// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.pkcs12CertificateInformation`](https://learn.microsoft.com/graph/api/resources/pkcs12certificateinformation?view=graph-rest-1.0)
    Pkcs12CertificateInformation = "microsoft.graph.pkcs12CertificateInformation"
}

impl Pkcs12CertificateInformation {
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");
    /// `notAfter` in queries.
    pub const NOT_AFTER: Property<Self> = Property::new("notAfter");
    /// `notBefore` in queries.
    pub const NOT_BEFORE: Property<Self> = Property::new("notBefore");

    /// `isActive`: `Edm.Boolean`
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }

    /// `notAfter`: `Edm.Int32`
    pub fn not_after(&self) -> Option<i32> {
        self.0.i32("notAfter")
    }

    /// Sets `notAfter`.
    pub fn with_not_after(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notAfter", value))
    }

    /// `notBefore`: `Edm.Int32`
    pub fn not_before(&self) -> Option<i32> {
        self.0.i32("notBefore")
    }

    /// Sets `notBefore`.
    pub fn with_not_before(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notBefore", value))
    }
}
