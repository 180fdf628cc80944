// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.auditLogRoot`](https://learn.microsoft.com/graph/api/resources/auditlogroot?view=graph-rest-1.0)
    AuditLogRoot: super::Entity = "microsoft.graph.auditLogRoot"
}

impl AuditLogRoot {
    pub const ID: Property<Self> = Property::new("id");
    pub const DIRECTORY_AUDITS: Property<Self> = Property::new("directoryAudits");
    pub const SIGN_INS: Property<Self> = Property::new("signIns");

    #[cfg(feature = "reports")]
    /// `directoryAudits`: `Collection(microsoft.graph.directoryAudit)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn directory_audits(&self) -> Option<&[super::DirectoryAudit]> {
        self.0.models("directoryAudits")
    }

    #[cfg(feature = "reports")]
    /// `signIns`: `Collection(microsoft.graph.signIn)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn sign_ins(&self) -> Option<&[super::SignIn]> {
        self.0.models("signIns")
    }
}
